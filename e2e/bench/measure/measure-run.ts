import type { Page } from '@playwright/test';
import { median, noMeasures } from '../report/median.ts';
import type { MeasureKey, Measures, Run } from '../report/result.ts';
import { BenchPage, OutOfTime } from './bench-page.ts';
import { idle, measureAction, measureDrag } from './measure-actions.ts';
import { fetchSelected, load, readLoaded } from './measure-loading.ts';
import type { Step, StepContext } from './measure-loading.ts';
import type { Subject, UserAction } from './subject.ts';

// 1.6 to the power of 4: a sixth or seventh of all time
const ZOOMS_BEFORE_DRAG = 4;
const REPEATS = 5;
/** Where in the time of publications the known-on date goes: to and fro between two days, then to days not looked at before. */
const SAME_DAY = 0.5;
const NEW_DAYS = [0.42, 0.58, 0.34, 0.66, 0.26] as const;
/** A fixed piece of work, in a task of its own: how quick this machine is today. */
const REFERENCE = `new Promise((resolve) => setTimeout(() => {
  let hash = 0;
  for (let i = 0; i < 4e7; i += 1) hash = Math.imul(hash ^ i, 16777619);
  resolve(hash);
}))`;

/** What it costs to wait for a page at rest, so that it can be left out of what an action costs. */
const wait: Step = async (context) => {
  const { bench } = context;
  await idle(context);
  const costs: number[] = [];
  while (costs.length < REPEATS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as with the actions
    const before = await bench.cpuMs();
    // oxlint-disable-next-line no-await-in-loop
    await idle(context);
    // oxlint-disable-next-line no-await-in-loop
    costs.push((await bench.cpuMs()) - before);
  }
  context.costs.waitCpu = costs;
  return { waitCpu: median(costs) };
};

/** A page whose views cannot be told apart by a text. */
function noView(): string {
  return '';
}

/** Does and undoes several times and takes the middle: the first time is slower, for the browser has not seen the code run yet. */
async function repeat(
  context: StepContext,
  key: MeasureKey,
  act: () => UserAction,
  undo: () => UserAction,
  seen: (page: Page) => string | Promise<string> = context.subject.view ?? noView,
): Promise<Partial<Measures>> {
  const { page } = context.bench;
  const costs: number[] = [];
  const change = async (action: UserAction): Promise<number> => {
    const before = await seen(page);
    const cost = await measureAction(context, action);
    if (before !== '' && (await seen(page)) === before)
      throw new Error(`${key}: the action left the view as it was (${before}). Look at the control it uses.`);
    return cost;
  };
  while (costs.length < REPEATS) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user does it
    costs.push(await change(act()));
    // oxlint-disable-next-line no-await-in-loop
    await change(undo());
  }
  context.costs[key] = costs;
  return { [key]: median(costs) };
}

const openList: Step = async (context) => {
  const { openList: act } = context.subject;
  if (act !== undefined) await measureAction(context, act(context.bench.page));
  return {};
};

const longestActing: Step = async ({ bench }) => ({ longestActing: await bench.longestTask() });

/** Whether this build of the page has a control. */
async function has({ on }: UserAction): Promise<boolean> {
  return (await on.count()) > 0;
}

const filterOtherwise: Step = async (context) => {
  const { page } = context.bench;
  const { filterOtherwise: act } = context.subject;
  if (act === undefined) return {};
  return repeat(
    context,
    'facetCpu',
    () => act(page),
    () => act(page),
  );
};

const typeInSearch: Step = async (context) => {
  const { page } = context.bench;
  const { search } = context.subject;
  if (search === undefined || !(await has(search.begin(page)))) return {};
  await measureAction(context, search.begin(page));
  const typed = await repeat(
    context,
    'keystrokeCpu',
    () => search.type(page),
    () => search.untype(page),
    search.found,
  );
  await measureAction(context, search.leave(page));
  return typed;
};

const sortTable: Step = async (context) => {
  const { page } = context.bench;
  const { sorting } = context.subject;
  const [first] = sorting?.open ?? [];
  if (sorting === undefined || first === undefined || !(await has(first(page)))) return {};
  // oxlint-disable-next-line no-await-in-loop -- one opens the other
  for (const open of sorting.open) await measureAction(context, open(page));
  const sorted = await repeat(
    context,
    'sortCpu',
    () => sorting.sort(page),
    () => sorting.unsort(page),
  );
  await measureAction(context, sorting.close(page));
  return sorted;
};

type Hand = 'filter' | 'unfilter' | 'select' | 'unselect' | 'changeWindow' | 'changeWindowBack';

/** A step of something that every subject can do. */
function stepOf(key: MeasureKey, act: Hand, undo: Hand): Step {
  return (context) => {
    const { bench, subject } = context;
    return repeat(
      context,
      key,
      () => subject[act](bench.page),
      () => subject[undo](bench.page),
    );
  };
}

const changeKnown: Step = async (context) => {
  const { page } = context.bench;
  const { changeKnown: act, changeKnownBack: undo } = context.subject;
  if (act === undefined || undo === undefined) return {};
  const days = NEW_DAYS.values();
  const known = await repeat(
    context,
    'knownCpu',
    () => act(page, SAME_DAY),
    () => undo(page),
  );
  const newDay = await repeat(
    context,
    'newDayCpu',
    () => act(page, days.next().value ?? SAME_DAY),
    () => undo(page),
  );
  return { ...known, ...newDay };
};

const dropSource: Step = async (context) => {
  const { page } = context.bench;
  const { openSources, closeFigures, drop, undrop } = context.subject;
  if (openSources === undefined || closeFigures === undefined || drop === undefined || undrop === undefined) return {};
  await measureAction(context, openSources(page));
  const dropped = await repeat(
    context,
    'dropCpu',
    () => drop(page),
    () => undrop(page),
  );
  await measureAction(context, closeFigures(page));
  return dropped;
};

const openFigures: Step = async (context) => {
  const { page } = context.bench;
  const { openFigures: act, closeFigures: undo } = context.subject;
  if (act === undefined || undo === undefined) return {};
  return repeat(
    context,
    'figuresCpu',
    () => act(page),
    () => undo(page),
  );
};

const drag: Step = async (context) => {
  for (let zoom = 0; zoom < ZOOMS_BEFORE_DRAG; zoom += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each press counts from where the one before ended
    await measureAction(context, context.subject.zoomIn(context.bench.page));
  }
  return measureDrag(context);
};

const reference: Step = async ({ bench }) => {
  const before = await bench.cpuMs();
  await bench.page.evaluate(REFERENCE);
  return { referenceCpu: (await bench.cpuMs()) - before };
};

const STEPS: readonly { readonly step: Step; readonly key: keyof Measures }[] = [
  { step: readLoaded, key: 'settledCpu' },
  { step: wait, key: 'waitCpu' },
  { step: openList, key: 'selectCpu' },
  { step: fetchSelected, key: 'selectRequests' },
  { step: stepOf('selectCpu', 'select', 'unselect'), key: 'selectCpu' },
  { step: stepOf('filterCpu', 'filter', 'unfilter'), key: 'filterCpu' },
  { step: filterOtherwise, key: 'facetCpu' },
  { step: typeInSearch, key: 'keystrokeCpu' },
  { step: stepOf('windowCpu', 'changeWindow', 'changeWindowBack'), key: 'windowCpu' },
  { step: changeKnown, key: 'knownCpu' },
  { step: dropSource, key: 'dropCpu' },
  { step: openFigures, key: 'figuresCpu' },
  { step: sortTable, key: 'sortCpu' },
  { step: openList, key: 'dragFrameCpu' },
  { step: drag, key: 'dragFrameCpu' },
  { step: longestActing, key: 'longestActing' },
  { step: reference, key: 'referenceCpu' },
];

/** Measures one page from a cold start: loading, then each action. After a step that takes too long the page is loaded again for the next. */
export async function measureRun(subject: Subject, address: string, limitMs: number): Promise<Run> {
  const result: Run = { ...noMeasures(), costs: {} };
  let context: StepContext | null = null;
  try {
    for (const { step, key } of STEPS) {
      try {
        if (context === null) {
          const bench = await BenchPage.launch(subject.textSelector);
          context = { bench, subject, limitMs, waitCpu: 0, costs: result.costs };
          const loaded = await load(context, address);
          result.readyCpu ??= loaded.readyCpu ?? null;
          result.textCpu ??= loaded.textCpu ?? null;
        }
        const waitCpu = typeof result.waitCpu === 'number' ? result.waitCpu : 0;
        Object.assign(result, await step({ ...context, waitCpu }));
      } catch (error) {
        if (!(error instanceof OutOfTime)) throw error;
        await context?.bench.close();
        context = null;
        if (result.readyCpu === null) {
          result.readyCpu = 'not up';
          return result;
        }
        result[key] = 'too slow';
      }
    }
  } finally {
    await context?.bench.close();
  }
  return result;
}
