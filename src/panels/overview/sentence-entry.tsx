import type { DossierEvent, Sentence } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { unspokenOf } from '#model/dossier/own-word-scope.ts';
import { sentenceSight } from '#model/dossier/sentence-sight.ts';
import type { EventEvidence } from '#core/states/event-evidence.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useEventEvidence } from '#model/hooks/use-event-evidence.ts';
import { listOf, listOfClaims } from '#model/lists/list-query.ts';
import { dayWords } from '#model/text/date-words.ts';
import { isTraced, originCountWords } from '#model/text/origin-count-words.ts';
import { sentenceParts } from '#model/text/sentence-parts.ts';
import { statusWords } from '#model/text/status-words.ts';
import { recordHref } from '#model/view/record-href.ts';
import { openList, openPanel, selectRecord, setKnownOn } from '#model/view/view-actions.ts';
import { EventMark } from '#parts/event-mark.tsx';
import { useEventHover } from '#parts/use-event-hover.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { ViewLink } from '#ui/view-link.tsx';
import { t } from '#messages/t.ts';

/** The status of an event, and what of it its own actor does not acknowledge. */
function scopedWords(open: OpenDossier, evidence: EventEvidence): string {
  const status = statusWords(evidence.status, open.lookup);
  const part = unspokenOf(open, evidence);
  return part === null ? status : t('panel.overview.scope', { status, part });
}

function EventSign({ event, status }: { readonly event: DossierEvent; readonly status: string }) {
  const hover = useEventHover(event.id);
  return (
    <ViewLink
      className="ov-sign"
      data-event={event.id}
      title={event.title}
      aria-label={t('panel.overview.standing', { title: event.title, status })}
      hrefOf={() => recordHref(event.id)}
      onOpen={() => selectRecord(event.id)}
      {...hover}
    >
      <EventMark eventId={event.id} size={16} />
    </ViewLink>
  );
}

/** Who stands behind the events of a sentence: each status once, behind the marks of its events. A single event has its mark beside the sentence. */
function Standing({ events }: { readonly events: readonly DossierEvent[] }) {
  const open = useDossier();
  const groups = new Map<string, DossierEvent[]>();
  for (const event of events) {
    const evidence = open.evidenceAtHand(event.id);
    const words = evidence === null ? '' : scopedWords(open, evidence);
    groups.set(words, [...(groups.get(words) ?? []), event]);
  }
  return [...groups].map(([words, all]) => (
    <span key={words} className="ov-standing">
      {events.length > 1 && all.map((event) => <EventSign key={event.id} event={event} status={words} />)}
      {words}
    </span>
  ));
}

function OriginCount({ event }: { readonly event: DossierEvent }) {
  const open = useDossier();
  const evidence = useEventEvidence(open, event.id);
  if (evidence === null || evidence.origins.atMost === 0) return null;
  const { atLeast, atMost } = evidence.origins;
  const { count } = originCountWords(evidence.origins, isTraced(evidence.claims));
  return (
    <NumberLink label={count} onClick={() => openList(listOf('origins', event.id))}>
      {t('panel.overview.origins', { atLeast, atMost, range: atLeast === atMost ? 'no' : 'yes' })}
    </NumberLink>
  );
}

/** A sentence of the overview with the events that it tells of, and what it rests on; faint while that is not known. */
export function SentenceEntry({ sentence }: { readonly sentence: Sentence }) {
  const open = useDossier();
  const sight = sentenceSight(open, sentence);
  const { claimIds, eventIds } = sentence;
  const events = eventIds.flatMap((id) => open.lookup.events.get(id) ?? []);
  const [main] = events;
  const hover = useEventHover(main?.id ?? '');
  const list = listOfClaims(claimIds);
  if (main === undefined) return null;
  return (
    <li className={sight.status === 'known' ? 'ov-entry' : 'ov-entry is-later'} data-sentence={main.id}>
      <EventMark eventId={main.id} size={20} />
      <div>
        <p dir="auto">
          <ViewLink
            className="ov-text"
            hrefOf={() => recordHref(main.id)}
            onOpen={() => selectRecord(main.id)}
            {...hover}
          >
            {sentenceParts(open.lookup, sentence).map(({ text, isFigure }, at) =>
              // the parts of a sentence never change their places
              isFigure ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
            )}
          </ViewLink>
        </p>
        <p className="ov-meta">
          {sight.status === 'known' && (
            <>
              <Standing events={events} />
              <OriginCount event={main} />
            </>
          )}
          {sight.status === 'later' && (
            <LinkButton title={t('panel.overview.move')} onClick={() => setKnownOn(sight.from)}>
              {t('panel.overview.later', { day: dayWords(sight.from, 'short') })}
            </LinkButton>
          )}
          {sight.status === 'dropped' && (
            <LinkButton onClick={() => openPanel('sources')}>{t('panel.overview.dropped')}</LinkButton>
          )}
          {list !== null && sight.status === 'known' && (
            <LinkButton onClick={() => openList(list)}>
              {t('panel.count.claims', { count: claimIds.length })}
            </LinkButton>
          )}
        </p>
      </div>
    </li>
  );
}
