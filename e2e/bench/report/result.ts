/** Why a case has no number: the page was not ready in time, or an action did not end in time. */
export type Failure = 'not up' | 'too slow';
export type Cell = number | Failure | null;

/** What is measured, in the order of the table. Times in milliseconds. */
export const MEASURES = [
  { key: 'scriptBeforeTextKb', title: 'JS first kB gz', digits: 0 },
  { key: 'scriptKb', title: 'JS all kB gz', digits: 0 },
  { key: 'requestsBeforeText', title: 'requests first', digits: 0 },
  { key: 'textCpu', title: 'text CPU', digits: 0 },
  { key: 'textWall', title: 'text wall', digits: 0 },
  { key: 'readyCpu', title: 'ready CPU', digits: 0 },
  { key: 'readyWall', title: 'ready wall', digits: 0 },
  { key: 'settledCpu', title: 'settled CPU', digits: 0 },
  { key: 'dossierFirstMb', title: 'dossier first MB', digits: 1 },
  { key: 'dossierMb', title: 'dossier MB', digits: 1 },
  { key: 'longestLoading', title: 'longest task, loading', digits: 0 },
  { key: 'heapMb', title: 'heap MB', digits: 1 },
  { key: 'memoryMb', title: 'memory MB', digits: 1 },
  { key: 'nodes', title: 'DOM nodes', digits: 0 },
  { key: 'filterCpu', title: 'filter CPU', digits: 0 },
  { key: 'facetCpu', title: 'facet CPU', digits: 0 },
  { key: 'keystrokeCpu', title: 'keystroke CPU', digits: 0 },
  { key: 'sortCpu', title: 'sort CPU', digits: 0 },
  { key: 'windowCpu', title: 'window CPU', digits: 0 },
  { key: 'selectRequests', title: 'select requests', digits: 0 },
  { key: 'selectKb', title: 'select kB', digits: 0 },
  { key: 'selectCpu', title: 'select CPU', digits: 0 },
  { key: 'knownCpu', title: 'known-on CPU', digits: 0 },
  { key: 'newDayCpu', title: 'new day CPU', digits: 0 },
  { key: 'dropCpu', title: 'drop CPU', digits: 0 },
  { key: 'figuresCpu', title: 'figures CPU', digits: 0 },
  { key: 'dragLongestFrame', title: 'drag longest', digits: 0 },
  { key: 'dragFrameCpu', title: 'drag CPU/frame', digits: 1 },
  { key: 'longestActing', title: 'longest task, acting', digits: 0 },
  { key: 'waitCpu', title: 'wait', digits: 1 },
  { key: 'referenceCpu', title: 'reference', digits: 0 },
] as const;

export type MeasureKey = (typeof MEASURES)[number]['key'];
export type Measures = Record<MeasureKey, Cell>;

/** What each repeat of an action has cost, in their order, milliseconds. */
export type Costs = Partial<Record<MeasureKey, readonly number[]>>;

/** One browser: the middle of each measure, and what it is the middle of. */
export type Run = Measures & { readonly costs: Costs };

export interface CaseResult {
  readonly subject: string;
  readonly dossier: string;
  readonly events: number;
  readonly median: Measures;
  readonly runs: readonly Run[];
}
