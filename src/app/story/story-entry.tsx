import { BookOpen, Copy, Download, Pencil, Presentation, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { copyStory } from '#model/stories/edit-own-story.ts';
import { goToStep } from '#model/stories/story-actions.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { openDialog, setEditing } from '#model/view/view-actions.ts';
import { storyText } from '#messages/story-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { PartBox } from '#ui/part-box.tsx';

const ShareStory = latePart('share-story', () => import('./share-story.tsx').then((part) => part.ShareStory));
const TakeAway = latePart('take-away', () => import('../story-page/take-away.tsx').then((part) => part.TakeAway));

interface StoryEntryProps {
  readonly story: Story;
  /** It is kept on this device and can be changed. */
  readonly isOwn: boolean;
  readonly onDelete?: () => void;
}

/** A story in the list of them. */
export function StoryEntry({ story, isOwn, onDelete }: StoryEntryProps) {
  const { whole } = useDossier();
  const { title } = story;
  const [isTaken, setTaken] = useState(false);
  const open = (opened: Story, way: 'read' | 'present' | 'edit'): void => {
    openDialog(null);
    goToStep(whole, opened, 0);
    setEditing(way === 'edit');
    setPresenting(way === 'present');
  };
  const copy = (): Story => copyStory(whole, story, storyText('story.dialog.copyTitle', { title }));
  return (
    <li className="st-entry">
      <h4 className="st-entry-title" dir="auto">
        {title === '' ? storyText('story.untitled') : title}
      </h4>
      <p dir="auto">{story.summary}</p>
      <div className="st-entry-foot">
        <Button variant="outlined" icon={BookOpen} onClick={() => open(story, 'read')}>
          {storyText('story.dialog.read')}
        </Button>
        <Button icon={Presentation} onClick={() => open(story, 'present')}>
          {storyText('story.dialog.present')}
        </Button>
        <Button icon={Pencil} onClick={() => open(isOwn ? story : copy(), 'edit')}>
          {storyText(isOwn ? 'story.dialog.edit' : 'story.dialog.editCopy')}
        </Button>
        {isOwn && <IconButton icon={Copy} label={storyText('story.dialog.duplicate')} onClick={copy} />}
        {onDelete !== undefined && (
          <IconButton icon={Trash2} label={storyText('story.dialog.delete')} onClick={onDelete} />
        )}
        <Button icon={Download} aria-expanded={isTaken} onClick={() => setTaken(!isTaken)}>
          {storyText('story.dialog.takeAway')}
        </Button>
        <span>{storyText('story.dialog.steps', { steps: story.steps.length })}</span>
      </div>
      {isTaken && (
        <PartBox>
          <TakeAway story={story} />
          <ShareStory story={story} />
        </PartBox>
      )}
    </li>
  );
}
