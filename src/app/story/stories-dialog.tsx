import { ListChecks, Plus } from 'lucide-react';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useOwnStories } from '#model/hooks/use-story.ts';
import { beginStory } from '#model/stories/edit-own-story.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { storyText } from '#messages/story-texts.ts';
import type { StoryMessageId } from '#messages/story-texts.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { OwnStories } from './own-stories.tsx';
import { StoryEntry } from './story-entry.tsx';
import './story.css';

const OpenStoryFile = latePart('open-story-file', () =>
  import('./open-story-file.tsx').then((part) => part.OpenStoryFile),
);

interface StoryGroupProps {
  readonly head: StoryMessageId;
  readonly stories: readonly Story[];
}

function StoryGroup({ head, stories }: StoryGroupProps) {
  return (
    <section className="st-group">
      <h3 className="st-group-head">{storyText(head)}</h3>
      <ul>
        {stories.map((story) => (
          <StoryEntry key={story.id} story={story} isOwn={false} />
        ))}
      </ul>
    </section>
  );
}

/** The stories there are, to read, to present, to edit; and the way to a new one. */
export function StoriesDialog() {
  const { dossier, whole } = useDossier();
  const own = useOwnStories(dossier);
  const begin = (): void => {
    openDialog(null);
    beginStory(whole, '');
  };
  return (
    <Dialog title={storyText('story.dialog.title')} closeLabel={t('app.close')} onClose={() => openDialog(null)}>
      <p className="st-intro">{storyText('story.dialog.intro')}</p>
      {dossier.stories.length > 0 && <StoryGroup head="story.dialog.ofDossier" stories={dossier.stories} />}
      <section className="st-group">
        <h3 className="st-group-head">{storyText('story.dialog.own')}</h3>
        <OwnStories own={own} />
        <div className="st-group-foot">
          <Button variant="outlined" icon={Plus} onClick={begin}>
            {storyText('story.dialog.new')}
          </Button>
          <PartBox>
            <OpenStoryFile />
          </PartBox>
          {dossier.stories.length + own.length > 0 && (
            <Button className="st-check" icon={ListChecks} onClick={() => openDialog('preflight')}>
              {storyText('story.dialog.check')}
            </Button>
          )}
        </div>
      </section>
    </Dialog>
  );
}
