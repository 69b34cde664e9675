import { BookOpen, ListChecks, Download, Presentation } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useOwnStories } from '#model/hooks/use-story.ts';
import { goToStep } from '#model/stories/story-actions.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { storyText } from '#messages/story-texts.ts';
import type { StoryMessageId } from '#messages/story-texts.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { PartBox } from '#ui/part-box.tsx';
import './story.css';

const TakeAway = latePart('take-away', () => import('../story-page/take-away.tsx').then((part) => part.TakeAway));

function StoryEntry({ story }: { readonly story: Story }) {
  const { whole } = useDossier();
  const [isTaken, setTaken] = useState(false);
  const open = (isPresenting: boolean): void => {
    openDialog(null);
    goToStep(whole, story, 0);
    setPresenting(isPresenting);
  };
  return (
    <li className="st-entry">
      <h4 className="st-entry-title" dir="auto">
        {story.title}
      </h4>
      <p dir="auto">{story.summary}</p>
      <div className="st-entry-foot">
        <Button variant="outlined" icon={BookOpen} onClick={() => open(false)}>
          {storyText('story.dialog.read')}
        </Button>
        <Button icon={Presentation} onClick={() => open(true)}>
          {storyText('story.dialog.present')}
        </Button>
        <Button icon={Download} aria-expanded={isTaken} onClick={() => setTaken(!isTaken)}>
          {storyText('story.dialog.takeAway')}
        </Button>
        <span>{storyText('story.dialog.steps', { steps: story.steps.length })}</span>
      </div>
      {isTaken && (
        <PartBox>
          <TakeAway story={story} />
        </PartBox>
      )}
    </li>
  );
}

function StoryGroup({ head, stories }: { readonly head: StoryMessageId; readonly stories: readonly Story[] }) {
  if (stories.length === 0) return null;
  return (
    <section className="st-group">
      <h3 className="st-group-head">{storyText(head)}</h3>
      <ul>
        {stories.map((story) => (
          <StoryEntry key={story.id} story={story} />
        ))}
      </ul>
    </section>
  );
}

/** The stories there are, to read or to present. */
export function StoriesDialog() {
  const { dossier } = useDossier();
  const own = useOwnStories(dossier);
  return (
    <Dialog title={storyText('story.dialog.title')} closeLabel={t('app.close')} onClose={() => openDialog(null)}>
      <p className="st-intro">{storyText('story.dialog.intro')}</p>
      {dossier.stories.length === 0 && <p>{storyText('story.dialog.none')}</p>}
      <StoryGroup head="story.dialog.ofDossier" stories={dossier.stories} />
      <StoryGroup head="story.dialog.own" stories={own} />
      {dossier.stories.length + own.length > 0 && (
        <Button className="st-check" icon={ListChecks} onClick={() => openDialog('preflight')}>
          {storyText('story.dialog.check')}
        </Button>
      )}
    </Dialog>
  );
}
