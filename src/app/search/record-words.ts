import type { OpenDossier } from '#core/states/open-dossier.ts';
import { rowOfEvent } from '#core/states/states-on.ts';
import { markedParts } from '#model/search/marked-parts.ts';
import type { RecordKind } from '#model/search/search-records.ts';
import { actorNames } from '#model/text/actor-words.ts';
import { spanWords } from '#model/text/date-words.ts';
import { eventDateWords, eventPlaceWords } from '#model/text/event-words.ts';
import { precisionWords } from '#model/text/place-words.ts';
import { claimPlaceWords, reportLabel } from '#model/text/report-label.ts';
import { shownEvents } from '#model/view/shown-events.ts';
import { viewStore } from '#model/view/view-store.ts';
import { searchText } from '#messages/search-texts.ts';
import { t } from '#messages/t.ts';

type IsMarked = (term: string) => boolean;

/** Another name that was looked for, if the first one was not. */
function otherName(name: string, others: readonly (string | null)[], isMarked: IsMarked): string {
  const says = (text: string): boolean => markedParts(text, isMarked).some((part) => part.isMarked);
  return says(name) ? '' : (others.find((each) => each !== null && says(each)) ?? '');
}

/** What a record is called, and what else says which one it is; '' among the notes is none. */
export interface RecordWords {
  readonly name: string;
  readonly notes: readonly string[];
}

function eventNotes(open: OpenDossier, id: string): readonly string[] {
  const event = open.lookup.events.get(id);
  if (event === undefined) return [];
  const { reason } = shownEvents(open, viewStore.getState().view);
  const isShown = reason[rowOfEvent(open.states, id) ?? -1] === 0;
  const notes = [eventDateWords(event, 'short'), eventPlaceWords(event, open).name];
  return isShown ? notes : [...notes, searchText('search.hidden')];
}

/** A record in words, for a list of what was found. */
export function recordWords(open: OpenDossier, kind: RecordKind, id: string, isMarked: IsMarked): RecordWords {
  const { lookup, dossier } = open;
  switch (kind) {
    case 'event':
      return { name: lookup.events.get(id)?.title ?? id, notes: eventNotes(open, id) };
    case 'place': {
      const place = lookup.places.get(id);
      if (place === undefined) return { name: id, notes: [] };
      return {
        name: place.name,
        notes: [otherName(place.name, [place.localName, ...place.aliases], isMarked), precisionWords(place)],
      };
    }
    case 'actor': {
      const actor = lookup.actors.get(id);
      if (actor === undefined) return { name: id, notes: [] };
      const { name, aliases, kind: of } = actor;
      return { name, notes: [otherName(name, aliases, isMarked), searchText('search.actorKind', { kind: of })] };
    }
    case 'claim': {
      const claim = lookup.claims.get(id);
      if (claim === undefined) return { name: id, notes: [] };
      return { name: claim.text, notes: [claimPlaceWords(lookup, claim), actorNames(lookup, claim.saidBy)] };
    }
    case 'report': {
      const report = lookup.reports.get(id);
      if (report === undefined) return { name: id, notes: [] };
      const name = report.title ?? report.publisher ?? t('model.report.untitled');
      return { name, notes: [reportLabel(dossier, id), spanWords(report.published, 'short')] };
    }
    case 'origin': {
      const count = lookup.claimsByOrigin.get(id)?.length ?? 0;
      return { name: lookup.origins.get(id)?.title ?? id, notes: [t('panel.count.claims', { count })] };
    }
  }
}
