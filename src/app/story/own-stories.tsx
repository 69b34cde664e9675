import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { saveStory } from '#model/stories/edit-own-story.ts';
import { forgetStory } from '#model/stories/own-stories.ts';
import { leaveStory } from '#model/stories/story-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import { storyText } from '#messages/story-texts.ts';
import { Button } from '#ui/button.tsx';
import { StoryEntry } from './story-entry.tsx';

/** The reader's own stories; one that is deleted can be had back. */
export function OwnStories({ own }: { readonly own: readonly Story[] }) {
  const { whole } = useDossier();
  const [deleted, setDeleted] = useState<Story | null>(null);
  const remove = (story: Story): void => {
    // what is seen stays
    if (viewStore.getState().view.story === story.id) leaveStory();
    forgetStory(whole.dossier.id, story.id);
    setDeleted(story);
  };
  return (
    <>
      {own.length === 0 && <p className="st-none">{storyText('story.dialog.noneOwn')}</p>}
      <ul>
        {own.map((story) => (
          <StoryEntry key={story.id} story={story} isOwn onDelete={() => remove(story)} />
        ))}
      </ul>
      <div className="st-deleted" role="status">
        {deleted !== null && (
          <>
            <span dir="auto">
              {storyText('story.dialog.deleted', {
                title: deleted.title === '' ? storyText('story.untitled') : deleted.title,
              })}
            </span>
            <Button
              variant="outlined"
              icon={Undo2}
              onClick={() => {
                saveStory(whole, deleted);
                setDeleted(null);
              }}
            >
              {storyText('story.dialog.undo')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
