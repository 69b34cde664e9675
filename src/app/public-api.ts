// `window.dossier`: facts for tests and for those who embed. Read-only; documented in docs/api.md.
import { eventIdAt } from '#core/states/states-on.ts';
import { figureFacts } from './figure-facts.ts';
import type { SeriesFacts } from './figure-facts.ts';
import { selectedEvents } from '#model/view/selected-events.ts';
import { seenDossier } from '#model/view/seen-dossier.ts';
import { shownEvents } from '#model/view/shown-events.ts';
import { findStory } from '#model/stories/stories.ts';
import { searchOf } from '#model/search/search-of.ts';
import { partLoad } from '#late/part-load.ts';
import { whenIdle } from '#late/pending-work.ts';
import { viewStore } from '#model/view/view-store.ts';
import { normalQuery } from '#core/view/query-text.ts';
import { viewToRecord } from '#core/view/view-url.ts';
import type { EventCounts } from '#core/query/filter-events.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { TableChoices } from '#model/own/build-messages.ts';
import type { OpenResult } from './own/open-own.ts';
import type { ExportScope } from '#model/exports/export-records.ts';
import type { ExportFormatId } from '#model/exports/registry.ts';
import type { PictureFormat, PictureKind } from './pictures/make-picture.ts';

export interface EventFacts {
  readonly status: string;
  readonly origins: { readonly atLeast: number; readonly atMost: number; readonly untraced: number };
  readonly claimIds: readonly string[];
  readonly originIds: readonly string[];
}

export interface StoryFacts {
  readonly id: string;
  readonly step: number;
  readonly steps: number;
  /** It is shown to a room. */
  readonly presenting: boolean;
}

export interface DossierApi {
  /** The view as URL keys with their values; defaults are absent. */
  view(): Readonly<Record<string, string>>;
  /** Ids of the shown events, sorted. */
  visibleEventIds(): readonly string[];
  /** Id of the selected event, claim or report. */
  selection(): string | null;
  /** The content hash of the dossier that is open. */
  hash(): string;
  /** The selected event, or the only event of the selected claim. */
  selectedEventId(): string | null;
  /** The place in a story: its id, the step (0 = opening slide, one more than `steps` = closing slide), how many steps it has; null outside a story. */
  story(): StoryFacts | null;
  counts(): EventCounts;
  /** Ids of the shown events that a query would leave, the best first. */
  search(text: string): Promise<readonly string[]>;
  /** Facts of one event; null for an id that the dossier does not have. */
  event(id: string): EventFacts | null;
  /** The series of a measure as known on the view's date, each with its estimates; none for a measure that the dossier does not have. */
  figures(measureId: string): readonly SeriesFacts[];
  /**
   * A file of what the view shows, of what is selected, or of all that is known, as the view's date and dropped sources leave it. Rejects where
   * there is nothing to export, and names the formats and scopes there are to who asks for another.
   */
  exportAs(format: ExportFormatId, scope?: ExportScope): Promise<Blob>;
  /**
   * Opens own evidence, as the button does: the files of a dossier, a zip of them, a built dossier, or a table. Nothing leaves the browser. Where nothing can
   * be opened, `dossierId` is null, the problems say why, and what was open stays open. Rejects if it is stopped.
   */
  open(files: readonly File[], choices?: TableChoices): Promise<OpenResult>;
  /** Whether the whole site is kept on this device, so that it opens without a connection. */
  offlineReady(): boolean;
  /**
   * A picture of the view, in a frame with its sources and its link: of the whole, the map, the timeline, or the first figure. PNG, of what is drawn
   * also SVG. Rejects where there is nothing to picture, and names the kinds and formats there are to who asks for another.
   */
  picture(kind: PictureKind, format?: PictureFormat): Promise<Blob>;
  /** Resolves when no request, move, debounce or render has been pending for two frames. */
  whenIdle(): Promise<void>;
}

declare global {
  interface Window {
    readonly dossier?: DossierApi;
  }
}

const OPEN_OWN = partLoad('open-own', () => import('./own/open-own.ts'));
const PICTURES = partLoad('make-picture', () => import('./pictures/make-picture.ts').then((part) => part.pictureNamed));
const EXPORTS = partLoad('export-file', () => import('./exports/export-file.ts').then((part) => part.exportNamed));

function selectedEventId(open: OpenDossier): string | null {
  const { selection } = viewStore.getState().view;
  if (selection === null || open.lookup.reports.has(selection)) return null;
  const ids = selectedEvents(open, selection);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

function eventFacts(open: OpenDossier, id: string): EventFacts | null {
  const evidence = open.evidenceAtHand(id);
  if (evidence === null) return null;
  const claims = evidence.claims.map(({ claim }) => claim);
  const { atLeast, atMost, untraced } = evidence.origins;
  return Object.freeze({
    status: evidence.status.status,
    origins: Object.freeze({ atLeast, atMost, untraced }),
    claimIds: Object.freeze(claims.map((claim) => claim.id).sort()),
    originIds: Object.freeze([...new Set(claims.flatMap((claim) => claim.originIds))].sort()),
  });
}

function storyFacts({ dossier }: OpenDossier): StoryFacts | null {
  const { view, session } = viewStore.getState();
  const story = findStory(dossier, view.story);
  if (story === null) return null;
  return Object.freeze({
    id: story.id,
    step: view.step,
    steps: story.steps.length,
    presenting: session.isPresenting,
  });
}

/** A query that says nothing leaves every event, in the order of time. */
async function searchShown(whole: OpenDossier, text: string): Promise<readonly string[]> {
  const search = await searchOf(whole).ask();
  const { view } = viewStore.getState();
  const open = seenDossier(whole, view);
  const rows = [...shownEvents(open, view).rows];
  const query = normalQuery(text);
  const scores = query === '' ? null : search.find(open, query).eventScores;
  const scoreOf = (row: number): number => scores?.[open.states.event[row] ?? -1] ?? 0;
  const left = scores === null ? rows : rows.filter((row) => scoreOf(row) > 0).sort((a, b) => scoreOf(b) - scoreOf(a));
  return Object.freeze(left.flatMap((row) => eventIdAt(open.states, row) ?? []));
}

/** The interface over an open dossier, which it shows as the view sees it. */
function makePublicApi(whole: OpenDossier): DossierApi {
  const seen = () => seenDossier(whole, viewStore.getState().view);
  const shown = () => shownEvents(seen(), viewStore.getState().view);
  return Object.freeze({
    view: () => Object.freeze({ ...viewToRecord(viewStore.getState().view) }),
    visibleEventIds: () =>
      Object.freeze([...shown().rows].flatMap((row) => eventIdAt(seen().states, row) ?? []).sort()),
    hash: () => whole.manifest.hash,
    selection: () => viewStore.getState().view.selection,
    selectedEventId: () => selectedEventId(seen()),
    story: () => storyFacts(whole),
    search: (text: string) => searchShown(whole, text),
    counts: () => structuredClone(shown().counts),
    event: (id: string) => eventFacts(seen(), id),
    figures: (measureId: string) => figureFacts(seen(), measureId),
    exportAs: async (format: string, scope = 'shown') => {
      // what did not come is tried again
      EXPORTS.forget();
      return (await EXPORTS.ask())(whole, format, scope);
    },
    open: async (files: readonly File[], choices?: TableChoices) => {
      OPEN_OWN.forget();
      const { broughtFiles, openOwn } = await OPEN_OWN.ask();
      const result = await openOwn(broughtFiles([...files]), choices);
      if (result === null) throw new DOMException('The opening was stopped.', 'AbortError');
      return result;
    },
    offlineReady: () => viewStore.getState().session.offline.state === 'kept',
    picture: async (kind: string, format = 'png') => {
      PICTURES.forget();
      return (await PICTURES.ask())(whole, kind, format);
    },
    whenIdle,
  });
}

/** Puts the interface on the window; the result takes it off again. */
export function publishApi(host: Window, whole: OpenDossier): () => void {
  Object.defineProperty(host, 'dossier', { value: makePublicApi(whole), configurable: true, writable: false });
  return () => {
    Reflect.deleteProperty(host, 'dossier');
  };
}
