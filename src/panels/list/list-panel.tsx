import { rowsOfEvents } from '#core/states/states-on.ts';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import type { Claim, EventId } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listContent } from '#model/lists/list-content.ts';
import type { ListContent } from '#model/lists/list-content.ts';
import { claimListWords, eventListWords } from '#model/lists/list-titles.ts';
import { dayWords } from '#model/text/date-words.ts';
import { openList, removeCondition, clearFilters } from '#model/view/view-actions.ts';
import { ClaimEntry } from '#parts/claim-entry.tsx';
import { ClaimEvents } from '#parts/claim-events.tsx';
import { EventList } from '#parts/event-list/event-list.tsx';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { ByBlockNote } from '#parts/by-block/late-by-block.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { useSteps } from '#ui/use-steps.ts';
import { listText } from '#messages/list-texts.ts';
import { t } from '#messages/t.ts';
import './list.css';

const OriginsPicture = latePart('origins-picture', () =>
  import('#parts/origins-picture.tsx').then((part) => part.OriginsPicture),
);

/** Claims shown at first, and with each wish for more. */
const STEP = 50;

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { lookup } = useDossier();
  const listed = new Set(claims);
  // a repeat that has no entry of its own stands under the claim that it repeats
  const repeatsIn = ({ id }: Claim): readonly Claim[] =>
    (lookup.repeatsOfClaim.get(id) ?? []).filter((repeat) => !listed.has(repeat));
  const [limit, showMore] = useSteps(STEP);
  const left = claims.length - limit;
  return (
    <>
      <div className="pn-claims" data-list-claims={claims.length}>
        {claims.slice(0, limit).map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} repeats={repeatsIn(claim)}>
            <ClaimEvents claim={claim} />
          </ClaimEntry>
        ))}
      </div>
      {left > 0 && (
        <p>
          <LinkButton onClick={showMore}>{listText('list.more', { count: Math.min(STEP, left), left })}</LinkButton>
        </p>
      )}
    </>
  );
}

function Events({ ids, list }: { readonly ids: readonly EventId[]; readonly list: string }) {
  const { states } = useDossier();
  const rows = useMemo(() => rowsOfEvents(states, ids), [states, ids]);
  return <EventList rows={rows} list={list} />;
}

/** For a list of hidden events the way to see them. */
function Reveal({ reason }: { readonly reason: string }) {
  const reveal = (): void => {
    if (reason === 'notYetKnown') removeCondition('known');
    else if (reason === 'filtered') clearFilters();
    else removeCondition('window');
    openList('shown');
  };
  return (
    <p>
      <Button variant="outlined" onClick={reveal}>
        {listText('list.reveal', { reason })}
      </Button>
    </p>
  );
}

function useWords(
  content: ListContent,
): { readonly title: string; readonly rule: string; readonly count: string } | null {
  const open = useDossier();
  switch (content.of) {
    case 'claims':
      return {
        ...claimListWords(open, content.kind, content.args),
        count: t('panel.count.claims', { count: content.claims.length }),
      };
    case 'events':
      return {
        ...eventListWords(open, content.kind, content.args),
        count: t('panel.count.events', { count: content.ids.length }),
      };
    case 'picture':
    case 'nothing':
      return null;
  }
}

function Listed({ list, content }: { readonly list: string; readonly content: ListContent }) {
  const words = useWords(content);
  const title = useOpenedTitle((id) => content.of === 'events' && content.ids.some((each) => each === id));
  const { sight, byBlock } = useDossier();
  const { knownOn } = sight;
  const isByBlock = byBlock !== null;
  if (content.of === 'picture') {
    return (
      <PartBox>
        <OriginsPicture list={list} />
      </PartBox>
    );
  }
  if (isByBlock && content.of !== 'events') return <ByBlockNote part="claims" />;
  if (content.of === 'nothing' || words === null) return <p role="status">{listText('list.nothing', { list })}</p>;
  const isEmpty = content.of === 'claims' ? content.claims.length === 0 : content.ids.length === 0;
  return (
    <>
      <h2 ref={title} tabIndex={-1} className="pn-title" dir="auto" id="list-title">
        {words.title}
      </h2>
      <p>
        <strong data-list-count>{words.count}</strong>
      </p>
      <p className="pn-note">
        <span className="visually-hidden">{listText('list.rule')}: </span>
        {words.rule} {knownOn !== null && listText('list.asKnown', { day: dayWords(knownOn.day, 'long') })}
      </p>
      {content.of === 'events' && content.kind === 'hidden' && !isEmpty && <Reveal reason={content.args[0] ?? ''} />}
      {isEmpty && <p className="pn-quiet">{listText('list.empty')}</p>}
      {content.of === 'claims' && !isEmpty && <Claims key={list} claims={content.claims} />}
    </>
  );
}

/** What a number is made of: its claims or events, and the rule by which they are counted. */
export function ListPanel() {
  const open = useDossier();
  const view = useView((each) => each);
  const list = view.list ?? 'shown';
  const content = useMemo(() => listContent(open, view, list), [open, view, list]);
  return (
    <>
      <article className="pn-body ls-head" aria-labelledby="list-title">
        <div className="pn-kicker">
          <Button icon={ArrowLeft} className="pn-back" onClick={() => openList(null)}>
            {listText('list.back')}
          </Button>
        </div>
        <Listed list={list} content={content} />
      </article>
      {content.of === 'events' && content.ids.length > 0 && <Events ids={content.ids} list={list} />}
    </>
  );
}
