import type { ClaimId, ClaimMeasure, EventId, Manifest, MeasureId } from '../dossier/types.ts';
import { seriesEstimates } from '../evidence/series-estimates.ts';
import type { OpenDossier } from '../states/open-dossier.ts';
import { markStatusOf } from '../states/mark-status.ts';
import type { MarkStatus } from '../states/mark-status.ts';
import { rowOfEvent } from '../states/states-on.ts';
import { compareRecords, RECORD_LISTS } from './compare-records.ts';
import type { RecordChange, RecordDifference } from './compare-records.ts';

/** One estimate of a series, as far as a reader sees it. */
export interface Figure extends Pick<ClaimMeasure, 'low' | 'high' | 'qualifier'> {
  readonly claimIds: readonly ClaimId[];
}

/** The estimates of a series that are not the same in both dossiers. */
export interface FigureChange {
  readonly measureId: MeasureId;
  readonly before: readonly Figure[];
  readonly after: readonly Figure[];
}

/** What became of an event that is in both dossiers, its own record and what claims say of it. */
export interface EventOutcome {
  readonly id: EventId;
  /** Fields of its record with other content. */
  readonly fields: readonly string[];
  readonly status: { readonly before: MarkStatus; readonly after: MarkStatus } | null;
  readonly figures: readonly FigureChange[];
  /** Claims that bear on it in one dossier only, and those that say something else of it or of its figures. */
  readonly claims: {
    readonly added: readonly ClaimId[];
    readonly withdrawn: readonly ClaimId[];
    readonly changed: readonly ClaimId[];
  };
}

type Version = Pick<Manifest, 'version' | 'hash'>;

export interface DossierDifference extends RecordDifference {
  readonly from: Version;
  readonly to: Version;
  /** Events of both dossiers of which something changed, in the order of the newer one. */
  readonly outcomes: readonly EventOutcome[];
}

export type ChangeCounts = Readonly<Record<RecordChange['change'], number>>;

/** null = nothing is known of it. */
function statusOf({ states }: OpenDossier, id: EventId): MarkStatus | null {
  const code = states.status[rowOfEvent(states, id) ?? -1];
  return code === undefined ? null : markStatusOf(code);
}

function figuresOf({ lookup }: OpenDossier, measureId: MeasureId, id: EventId): readonly Figure[] {
  return seriesEstimates(lookup, measureId, id).map(({ low, high, qualifier, claimIds }) => ({
    low,
    high,
    qualifier,
    claimIds,
  }));
}

function figureChanges(then: OpenDossier, now: OpenDossier, id: EventId): readonly FigureChange[] {
  const measures = new Map([...now.dossier.measures, ...then.dossier.measures].map(({ id: each }) => [each, each]));
  return [...measures.values()].flatMap((measureId) => {
    const [before, after] = [figuresOf(then, measureId, id), figuresOf(now, measureId, id)];
    const isKept = (figure: Figure, others: readonly Figure[]): boolean =>
      others.some((other) => JSON.stringify(other) === JSON.stringify(figure));
    const [gone, come] = [
      before.filter((figure) => !isKept(figure, after)),
      after.filter((figure) => !isKept(figure, before)),
    ];
    return gone.length + come.length === 0 ? [] : [{ measureId, before: gone, after: come }];
  });
}

function claimIdsOf(open: OpenDossier, id: EventId): ReadonlySet<ClaimId> {
  return new Set((open.lookup.claimsByEvent.get(id) ?? []).map(({ claim }) => claim.id));
}

function outcomeOf(
  then: OpenDossier,
  now: OpenDossier,
  id: EventId,
  changes: { readonly event: RecordChange | undefined; readonly claims: ReadonlySet<string> },
): EventOutcome | null {
  const [before, after] = [claimIdsOf(then, id), claimIdsOf(now, id)];
  const [earlier, later] = [statusOf(then, id), statusOf(now, id)];
  const outcome: EventOutcome = {
    id,
    fields: changes.event?.change === 'changed' ? changes.event.fields.map(({ field }) => field) : [],
    status: earlier === null || later === null || earlier === later ? null : { before: earlier, after: later },
    figures: figureChanges(then, now, id),
    claims: {
      added: [...after].filter((claim) => !before.has(claim)),
      withdrawn: [...before].filter((claim) => !after.has(claim)),
      changed: [...after].filter((claim) => before.has(claim) && changes.claims.has(claim)),
    },
  };
  const { fields, status, figures, claims } = outcome;
  const changed = claims.added.length + claims.withdrawn.length + claims.changed.length;
  return fields.length + figures.length + changed === 0 && status === null ? null : outcome;
}

/** What changed from one dossier to another, records and what follows from them. Both are seen whole. */
export function compareDossiers(then: OpenDossier, now: OpenDossier): DossierDifference {
  // the records as they are in the files: an open dossier shows some of their fields as they count
  const difference = compareRecords(then.whole.evidence.lookup.dossier, now.whole.evidence.lookup.dossier);
  const events = new Map(difference.records.events.map((change) => [change.id, change]));
  const claims = new Set(difference.records.claims.map(({ id }) => id));
  return {
    from: { version: then.manifest.version, hash: then.manifest.hash },
    to: { version: now.manifest.version, hash: now.manifest.hash },
    ...difference,
    outcomes: now.whole.dossier.events.flatMap(({ id }) =>
      then.whole.lookup.events.has(id)
        ? (outcomeOf(then.whole, now.whole, id, { event: events.get(id), claims }) ?? [])
        : [],
    ),
  };
}

/** How many events changed, their claims and figures counted in, how many came and how many went. */
export function countEventChanges({ records, outcomes }: DossierDifference): ChangeCounts {
  const count = (change: RecordChange['change']): number =>
    records.events.filter((each) => each.change === change).length;
  return { changed: outcomes.length, added: count('added'), withdrawn: count('withdrawn'), merged: count('merged') };
}

/** Whether two dossiers say the same, whatever their version. */
export function isSameContent({ records, heading }: RecordDifference): boolean {
  return heading.every(({ field }) => field === 'version') && RECORD_LISTS.every((name) => records[name].length === 0);
}
