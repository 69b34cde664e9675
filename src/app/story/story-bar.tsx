import { ChevronLeft, ChevronRight, NotebookText, Presentation, Undo2, X } from 'lucide-react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useIsAway, useStory } from '#model/hooks/use-story.ts';
import type { StoryPlace } from '#model/hooks/use-story.ts';
import { listOfClaims } from '#model/lists/list-query.ts';
import { closingStep } from '#core/story/story-step.ts';
import { goToStep, leaveStory } from '#model/stories/story-actions.ts';
import { openSpeaker } from '#model/stories/talk.ts';
import { setPresenting } from '#model/stories/presenting.ts';
import { openList } from '#model/view/view-actions.ts';
import { storyText } from '#messages/story-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { CopyStepLink } from './copy-step-link.tsx';
import { OwnStoryButtons } from './story-bar-own.tsx';
import { slideWords } from './slide-words.ts';
import './story.css';

/** "2 of 7", or what the slide at an end is called. */
function Counter({ place: { story, step, content } }: { readonly place: StoryPlace }) {
  if (content === null) return storyText(step === 0 ? 'story.opening' : 'story.closing');
  return storyText('story.counter', { step, steps: story.steps.length });
}

function Claims({ place: { content } }: { readonly place: StoryPlace }) {
  const list = content === null ? null : listOfClaims(content.claimIds);
  if (content === null || list === null) return null;
  const count = content.claimIds.length;
  return (
    <NumberLink label={storyText('story.claimsName', { count })} onClick={() => openList(list)}>
      {storyText('story.claims', { count })}
    </NumberLink>
  );
}

function AwayLine({ place }: { readonly place: StoryPlace }) {
  const { whole } = useDossier();
  if (!useIsAway(place)) return null;
  return (
    <Button
      variant="outlined"
      icon={Undo2}
      title={storyText('story.away')}
      onClick={() => goToStep(whole, place.story, place.step)}
    >
      {storyText('story.return')}
    </Button>
  );
}

/** The story that the reader is in: its step in words, the way along the path, back to it, and out. */
export function StoryBar() {
  const { dossier, whole } = useDossier();
  const place = useStory();
  if (place === null) return null;
  const { story, step } = place;
  const { title, caption } = slideWords(dossier, place);
  return (
    <section className="st-bar" aria-label={storyText('story.region')}>
      <div className="st-way">
        <IconButton
          icon={ChevronLeft}
          label={storyText('story.previous')}
          disabled={step === 0}
          onClick={() => goToStep(whole, story, step - 1)}
        />
        <span className="st-counter">
          <Counter place={place} />
        </span>
        <IconButton
          icon={ChevronRight}
          label={storyText('story.next')}
          disabled={step === closingStep(story)}
          onClick={() => goToStep(whole, story, step + 1)}
        />
      </div>
      <div className="st-words" role="status">
        <h2 className="st-title" dir="auto">
          {title}
        </h2>
        <p className="st-caption" dir="auto">
          {caption}
        </p>
      </div>
      <div className="st-actions">
        <Claims place={place} />
        <OwnStoryButtons story={story} />
        <AwayLine place={place} />
        <Button
          className="st-present"
          icon={Presentation}
          aria-label={storyText('story.present')}
          onClick={() => setPresenting(true)}
        >
          <span>{storyText('story.present')}</span>
        </Button>
        <IconButton icon={NotebookText} label={storyText('story.speaker')} onClick={() => void openSpeaker(window)} />
        <CopyStepLink place={place} />
        <IconButton icon={X} label={storyText('story.leave')} onClick={leaveStory} />
      </div>
    </section>
  );
}
