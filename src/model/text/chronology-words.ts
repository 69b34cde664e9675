// What the chronology says of an event: the same words in its table, on its cards and in the page that is read without scripts.
import type { ArrangedKind } from '#core/query/arrange-events.ts';
import type { EventId } from '#core/dossier/types.ts';
import { once, onceEach } from '#core/kept.ts';
import { markStatusOf } from '#core/states/mark-status.ts';
import { forEachLink } from '#core/states/link-table.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { rowOfEvent } from '#core/states/states-on.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { compareWords } from './compare-words.ts';
import { eventDateWords, eventPlaceWords } from './event-words.ts';
import { beginningWords } from './group-words.ts';
import { reportLabel } from './report-label.ts';
import { markStatusWords } from './status-words.ts';

export interface ChronologyWords {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  /** How exactly the place is known; '' = there is none. */
  readonly precision: string;
  readonly status: string;
  /** Short names of the reports with a claim that affirms or disputes it, in the order of publication. */
  readonly reports: readonly string[];
}

function wordsOf(open: OpenDossier, id: string): ChronologyWords | null {
  const { lookup, states, dossier } = open;
  const event = lookup.events.get(id);
  const row = rowOfEvent(states, id);
  if (event === undefined || row === undefined) return null;
  const reports: string[] = [];
  forEachLink(states.links('reports'), row, (at) => {
    const report = dossier.reports[at];
    if (report !== undefined) reports.push(reportLabel(dossier, report.id));
  });
  const { name, precision } = eventPlaceWords(event, open);
  return {
    title: event.title,
    date: eventDateWords(event, 'short'),
    place: name,
    precision,
    status: markStatusWords(markStatusOf(states.status[row] ?? 0)),
    reports: reports.sort(compareWords),
  };
}

const words = once((open: OpenDossier) => onceEach((id) => wordsOf(open, id)));

/** What the chronology says of an event; null for an id that does not exist. */
export function chronologyWords(open: OpenDossier, id: EventId): ChronologyWords | null {
  return words(open)(id);
}

/** The head of a group of the chronology. */
export function headWords({ dossier }: Pick<OpenDossier, 'dossier'>, kind: ArrangedKind): string {
  if (kind.type === 'without') return chronologyText('chronology.without', { of: kind.of });
  if (kind.type !== 'with') return beginningWords(kind);
  switch (kind.of) {
    case 'type':
      return dossier.eventTypes[kind.at]?.label ?? '';
    case 'actor':
      return dossier.actors[kind.at]?.name ?? '';
    case 'place':
      return dossier.places[kind.at]?.name ?? '';
  }
}
