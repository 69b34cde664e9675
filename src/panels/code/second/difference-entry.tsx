import type { CodingDifference } from '#core/agreement/compare-codings.ts';
import { keepMine, reopen, takeTheirs } from '#core/agreement/settle.ts';
import type { CodedClaim, SecondCoding } from '#core/coding/coding.ts';
import { cutLine } from '#core/dossier/locator.ts';
import { changeCoding, codingStore } from '#model/coding/coding-store.ts';
import { newId } from '#model/coding/new-id.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { secondText } from '#messages/second-coder-texts.ts';
import { useDesk } from '../desk-context.ts';
import { claimFieldWords, reportFieldWords, valueWords } from './value-words.ts';

interface EntryProps {
  readonly difference: CodingDifference;
  readonly second: SecondCoding;
  readonly isSettled: boolean;
  /** Before it goes from the list of what is open. */
  readonly onSettle?: () => void;
}

interface Sides {
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** What each side says of it: a side without the claim says nothing. */
function useSides({ difference, second }: EntryProps): Sides {
  const { choices, coding } = useDesk();
  const naming = { choices, second, claims: coding.claims };
  const of = (text: string): readonly string[] => (text === '' ? [] : [text]);
  switch (difference.type) {
    case 'report': {
      const { field } = difference;
      return {
        label: reportFieldWords(field),
        mine: of(coding.report[field]),
        theirs: of(second.report[field]),
      };
    }
    case 'field': {
      const { pair, field } = difference;
      return {
        label: claimFieldWords(field),
        mine: valueWords(naming, pair.mine, field),
        theirs: valueWords(naming, pair.theirs, field),
      };
    }
    case 'only-mine':
      return { label: secondText('second.onlyMine'), mine: of(difference.claim.text), theirs: [] };
    case 'only-theirs':
      return { label: secondText('second.onlyTheirs'), mine: [], theirs: of(difference.claim.text) };
  }
}

function Side({ head, words }: { readonly head: string; readonly words: readonly string[] }) {
  return (
    <div>
      <dt>{head}</dt>
      {words.length === 0 && <dd className="cd-quiet">{secondText('second.empty')}</dd>}
      {words.map((each) => (
        <dd key={each} dir="auto">
          {each}
        </dd>
      ))}
    </div>
  );
}

const claimOf = (difference: CodingDifference): CodedClaim | null =>
  difference.type === 'report' ? null : difference.type === 'field' ? difference.pair.mine : difference.claim;

const ACTIONS = {
  report: ['second.keep', 'second.take'],
  field: ['second.keep', 'second.take'],
  'only-mine': ['second.keepClaim', 'second.removeClaim'],
  'only-theirs': ['second.leaveClaim', 'second.takeClaim'],
} as const;

/** One difference: where it stands in the text, both sides, and what settles it. */
export function DifferenceEntry(props: EntryProps) {
  const { difference, isSettled, onSettle } = props;
  const { dossier, lines } = useDesk();
  const { label, mine, theirs } = useSides(props);
  const claim = claimOf(difference);
  const words = claim === null ? null : cutLine(lines[claim.at.paragraph - 1], claim.at.start, claim.at.end);
  const [keep, take] = ACTIONS[difference.type];
  const named = (action: string): string => secondText('second.actionOn', { action, field: label });
  const takeOver = (): void => {
    const id = newId('cl', dossier, codingStore.getState().coding);
    onSettle?.();
    changeCoding(null, (coding) => takeTheirs(coding, difference, id));
  };
  return (
    <li className="cd-difference" data-difference={difference.key}>
      <p className="cd-difference-head">
        <strong>{label}</strong>
        {claim !== null && <span className="cd-quiet">{codeText('code.claimLine', { line: claim.at.paragraph })}</span>}
      </p>
      {words !== null && (
        <p className="cd-words" dir="auto">
          {secondText('second.words', { words })}
        </p>
      )}
      <dl className="cd-sides">
        <Side head={secondText('second.yours')} words={mine} />
        <Side head={secondText('second.theirs')} words={theirs} />
      </dl>
      <div className="cd-row">
        {isSettled ? (
          <Button onClick={() => changeCoding(null, (coding) => reopen(coding, difference))}>
            {secondText('second.reopen')}
          </Button>
        ) : (
          <>
            <Button
              variant="outlined"
              aria-label={named(secondText(keep))}
              onClick={() => {
                onSettle?.();
                changeCoding(null, (coding) => keepMine(coding, difference));
              }}
            >
              {secondText(keep)}
            </Button>
            <Button variant="outlined" aria-label={named(secondText(take))} onClick={takeOver}>
              {secondText(take)}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
