// What it costs to load a page, and what the first choice of an event fetches.
import type { Costs, Measures } from '../report/result.ts';
import { within } from './bench-page.ts';
import type { LoadedFile } from './bench-page.ts';
import { idle, measureAction } from './measure-actions.ts';
import type { ActionContext } from './measure-actions.ts';

export interface StepContext extends ActionContext {
  /** What each repeat has cost, filled in by the steps. */
  readonly costs: Costs;
}

/** Measures something and gives what it has found. */
export type Step = (context: StepContext) => Promise<Partial<Measures>>;

/** Goes to the page and waits until it is ready. */
export async function load({ bench, limitMs }: StepContext, address: string): Promise<Partial<Measures>> {
  await within(limitMs, bench.page.goto(address, { waitUntil: 'commit', timeout: limitMs }));
  const [textCpu, readyCpu] = await within(limitMs, Promise.all([bench.cpuAtMark('text'), bench.cpuAtMark('ready')]));
  return { textCpu, readyCpu };
}

function scriptKb(files: readonly LoadedFile[]): number {
  const scripts = files.filter(({ name }) => /\.m?js$/.test(new URL(name).pathname));
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** Of the dossier, packed as it comes over the network. */
function dossierKb(files: readonly LoadedFile[]): number {
  const ofDossier = files.filter(({ name }) => new URL(name).pathname.startsWith('/dossier/'));
  return ofDossier.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** What has come, and what the page holds, once nothing is pending. */
export const readLoaded: Step = async (context) => {
  const { bench } = context;
  await idle(context);
  const settledCpu = await bench.cpuMs();
  const [textWall, readyWall] = [await bench.wallAtMark('text'), await bench.wallAtMark('ready')];
  const files = await bench.files();
  const before = files.filter(({ end }) => end <= textWall);
  const heapMb = await bench.heapMb();
  return {
    settledCpu,
    textWall,
    readyWall,
    scriptKb: scriptKb(files),
    scriptBeforeTextKb: scriptKb(before),
    // and the page itself
    requestsBeforeText: before.length + 1,
    nodes: await bench.nodes(),
    heapMb,
    memoryMb: await bench.memoryMb(),
    dossierFirstMb: dossierKb(before) / 1000,
    dossierMb: dossierKb(files) / 1000,
    longestLoading: await bench.longestTask(),
  };
};

/** What the first choice of an event fetches of the dossier: its claims, where they are not in memory. */
export const fetchSelected: Step = async (context) => {
  const { bench, subject } = context;
  const before = await bench.files();
  await measureAction(context, subject.select(bench.page));
  const fetched = (await bench.files()).slice(before.length).filter(({ name }) => /\.(?:parquet|json)$/.test(name));
  await measureAction(context, subject.unselect(bench.page));
  return { selectRequests: fetched.length, selectKb: dossierKb(fetched) };
};
