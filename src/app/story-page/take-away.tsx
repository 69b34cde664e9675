import { FileDown, Printer, Square } from 'lucide-react';
import { useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { pictureText } from '#messages/picture-texts.ts';
import { exportText } from '#messages/export-texts.ts';
import { Button } from '#ui/button.tsx';
import { FailureWords } from '../pictures/failure-words.tsx';
import { useStoryPage } from './use-story-page.ts';
import type { StoryPageOutcome } from './use-story-page.ts';
import './take-away.css';

function Outcome({ outcome, steps }: { readonly outcome: StoryPageOutcome; readonly steps: number }) {
  switch (outcome.status) {
    case 'none':
      return null;
    case 'working':
      return (
        <p role="status" className="ta-progress">
          <progress max={steps} value={outcome.done} aria-hidden="true" />
          {pictureText('handout.working', { done: outcome.done, steps })}
        </p>
      );
    case 'made':
      return (
        <p role="status">
          {outcome.name === null
            ? pictureText('handout.ready')
            : `${exportText('export.done', { name: outcome.name })} ${exportText('export.blocked')}`}{' '}
          <a href={outcome.address} target="_blank">
            {outcome.name === null ? pictureText('handout.show') : exportText('export.openTab')}
          </a>
        </p>
      );
    case 'stopped':
    case 'nothing':
    case 'no-stage':
    case 'other-dossier':
    case 'failed':
      return <FailureWords failure={outcome} />;
  }
}

/** A story to take away: as a handout for paper, or as a page that is one file. */
export function TakeAway({ story }: { readonly story: Story }) {
  const { whole } = useDossier();
  const [withNotes, setWithNotes] = useState(false);
  const { outcome, make, stop } = useStoryPage(whole, story);
  const isWorking = outcome.status === 'working';
  return (
    <div className="ta-box">
      <p className="ta-hint">{pictureText('handout.hint')}</p>
      <label className="ta-check">
        <input type="checkbox" checked={withNotes} onChange={(event) => setWithNotes(event.currentTarget.checked)} />
        {pictureText('handout.withNotes')}
      </label>
      <div className="ta-actions">
        <Button
          variant="outlined"
          icon={Printer}
          aria-disabled={isWorking}
          onClick={() => !isWorking && make({ form: 'handout', withNotes })}
        >
          {pictureText('handout.make')}
        </Button>
        <Button
          variant="outlined"
          icon={FileDown}
          aria-disabled={isWorking}
          onClick={() => !isWorking && make({ form: 'alone', withNotes })}
        >
          {pictureText('handout.save')}
        </Button>
        {isWorking && (
          <Button icon={Square} onClick={stop}>
            {pictureText('handout.stop')}
          </Button>
        )}
      </div>
      <Outcome outcome={outcome} steps={story.steps.length} />
    </div>
  );
}
