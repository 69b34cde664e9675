// Title and rule of a list: what its number counts, and how.
import { typesOfId } from '#core/dossier/lanes.ts';
import { facetOfList, isFacetList } from '#core/facets/facets.ts';
import type { FacetList } from '#core/facets/facets.ts';
import { parseIsoDay, toDay } from '#core/time/day.ts';
import { t } from '#messages/t.ts';
import { listText } from '#messages/list-texts.ts';
import type { ListMessageId } from '#messages/list-texts.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { dayWords } from '../text/date-words.ts';
import { FACET_WORDS } from '../text/facet-words.ts';
import { lagWords } from '../text/lag-words.ts';
import { sourceName } from '../text/source-name.ts';
import type { ClaimListKind, EventListKind } from './list-query.ts';

interface Words {
  readonly title: string;
  readonly rule: string;
}

const RULES = {
  claims: 'list.rule.claims',
  disputes: 'list.rule.disputes',
  mentions: 'list.rule.mentions',
  deciding: 'list.rule.deciding',
  series: 'list.rule.series',
  outlooks: 'list.rule.outlooks',
  figures: 'list.rule.figures',
  report: 'list.rule.report',
  origin: 'list.rule.origin',
  actor: 'list.rule.actor',
  cited: 'list.rule.cited',
  shown: 'list.rule.shown',
  chronology: 'list.rule.shown',
  hidden: 'list.rule.hidden',
  undrawn: 'list.rule.undrawn',
  'spoken-of': 'list.rule.spokenOf',
  place: 'list.rule.place',
  days: 'list.rule.days',
  events: 'list.rule.events',
  'single-origin': 'list.rule.singleOrigin',
  lost: 'list.rule.lost',
  narrowed: 'list.rule.narrowed',
  lag: 'list.rule.lag',
  'all-claims': 'list.rule.allClaims',
  'all-events': 'list.rule.allEvents',
} as const satisfies Readonly<Record<ClaimListKind | Exclude<EventListKind, FacetList>, ListMessageId>>;

function day(iso: string): string {
  return dayWords(parseIsoDay(iso) ?? toDay(0), 'short');
}

function eventTitle({ lookup }: OpenDossier, id: string): string {
  return lookup.events.get(id)?.title ?? id;
}

function claimTitle(open: OpenDossier, kind: ClaimListKind, [id = '', second = '']: readonly string[]): string {
  switch (kind) {
    case 'claims':
    case 'disputes':
    case 'mentions':
    case 'deciding':
      return listText('list.title.event', { kind, event: eventTitle(open, id) });
    case 'series':
    case 'outlooks': {
      const measure = open.lookup.measures.get(id)?.label ?? id;
      return second === 'none' ? measure : listText('list.title.series', { measure, event: eventTitle(open, second) });
    }
    case 'report':
    case 'origin':
    case 'actor':
      return listText('list.title.source', { source: sourceName(open.lookup, open.dossier, id) });
    case 'cited':
      return listText('list.title.cited');
    case 'figures':
      return listText('list.title.figures');
    case 'all-claims':
      return listText('list.title.allClaims');
  }
}

function facetTitle(open: OpenDossier, kind: FacetList, value: string): string {
  if (kind === 'in-report')
    return listText('list.title.inReport', { report: sourceName(open.lookup, open.dossier, value) });
  return FACET_WORDS[facetOfList(kind)].name(open, value);
}

/** The rule of a list of events: what its number counts. */
function ruleOf(kind: EventListKind): ListMessageId {
  return isFacetList(kind) ? FACET_WORDS[facetOfList(kind)].rule : RULES[kind];
}

function eventsTitle(open: OpenDossier, kind: EventListKind, args: readonly string[]): string {
  const [id = '', second = '', type = 'all'] = args;
  const { lookup, dossier } = open;
  if (isFacetList(kind)) return facetTitle(open, kind, id);
  switch (kind) {
    case 'shown':
    case 'chronology':
      return listText('list.title.shown');
    case 'hidden':
      return listText('list.title.hidden', { reason: id });
    case 'undrawn':
      return listText('list.title.undrawn', { part: id });
    case 'spoken-of':
      return listText('list.title.inReport', { report: sourceName(lookup, dossier, id) });
    case 'place':
      return lookup.places.get(id)?.name ?? id;
    case 'days': {
      const period = t('model.date.window', { first: day(id), last: day(second) });
      return type === 'all' ? period : `${typesOfId(dossier.eventTypes, type)[0]?.lane ?? type}, ${period}`;
    }
    case 'events':
      return listText('list.title.events');
    case 'single-origin':
      return listText('list.title.singleOrigin');
    case 'all-events':
      return listText('list.title.allEvents');
    case 'lost':
      return listText('list.title.lost');
    case 'narrowed':
      return listText('list.title.narrowed');
    case 'lag':
      return listText('list.title.lag', {
        lag: lagWords({ from: Number(id), until: Number(second) }),
        which: args[2] ?? 'all',
      });
  }
}

/** Title and rule of a list of claims. */
export function claimListWords(open: OpenDossier, kind: ClaimListKind, args: readonly string[]): Words {
  return { title: claimTitle(open, kind, args), rule: listText(RULES[kind]) };
}

/** Title and rule of a list of events. */
export function eventListWords(open: OpenDossier, kind: EventListKind, args: readonly string[]): Words {
  return { title: eventsTitle(open, kind, args), rule: listText(ruleOf(kind), { reason: args[0] ?? '' }) };
}
