import { Download, PanelRight, Pencil, Plus } from 'lucide-react';
import { useStore } from 'zustand';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useIsEditing, useIsOwnStory } from '#model/hooks/use-story.ts';
import { addPresentStep, saveStory } from '#model/stories/edit-own-story.ts';
import { lentStoryStore, returnStory } from '#model/stories/lent-story.ts';
import { setEditing } from '#model/view/view-actions.ts';
import { storyText } from '#messages/story-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';

/** What the bar has for a story of one's own: the view as a step, and the way between editor and panel. */
export function OwnStoryButtons({ story }: { readonly story: Story }) {
  const { whole } = useDossier();
  const isEditing = useIsEditing();
  const isOwn = useIsOwnStory();
  const isLent = useStore(lentStoryStore, (lent) => lent[whole.dossier.id] === story);
  if (isLent) {
    const keep = (): void => {
      saveStory(whole, story);
      returnStory(whole.dossier);
    };
    return (
      <Button variant="outlined" icon={Download} title={storyText('story.lent')} onClick={keep}>
        {storyText('story.keep')}
      </Button>
    );
  }
  if (!isOwn) return null;
  return (
    <>
      {!isEditing && (
        <Button
          className="st-short"
          icon={Plus}
          variant="outlined"
          aria-label={storyText('story.addName')}
          onClick={() => {
            addPresentStep(whole, story);
            setEditing(true);
          }}
        >
          <span>{storyText('story.add')}</span>
        </Button>
      )}
      <IconButton
        icon={isEditing ? PanelRight : Pencil}
        label={storyText(isEditing ? 'story.endEdit' : 'story.edit')}
        onClick={() => setEditing(!isEditing)}
      />
    </>
  );
}
