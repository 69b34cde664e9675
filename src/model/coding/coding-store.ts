// The report that is being coded: with undo and redo, kept on the device as one types. It is the reader's own: no part of the View or of a link.
import { createStore } from 'zustand/vanilla';
import type { Coding } from '#core/coding/coding.ts';
import { beginWork } from '#late/pending-work.ts';
import { codingKey, keepCoding, keptCoding } from './coding-storage.ts';

/** `other`: another tab has changed it since. `refused`: the browser keeps nothing, and it lasts as long as the page. */
export type Saving = 'saved' | 'saving' | 'other' | 'refused';

export interface CodingState {
  readonly dossierId: string;
  /** null = none is open. */
  readonly coding: Coding | null;
  readonly past: readonly Coding[];
  readonly future: readonly Coding[];
  /** Id of the claim, of the report, or of a record made for it, whose form is open. */
  readonly openId: string | null;
  readonly saving: Saving;
  readonly revision: number;
  /** Names the last change: one that has the same name joins it, so that undo does not go letter by letter. */
  readonly lastChange: string | null;
}

const NONE: CodingState = {
  dossierId: '',
  coding: null,
  past: [],
  future: [],
  openId: null,
  saving: 'saved',
  revision: 0,
  lastChange: null,
};
const MOST_STEPS = 200;
const SAVE_DELAY_MS = 400;

export const codingStore = createStore<CodingState>(() => NONE);

const { getState, setState } = codingStore;

interface Told {
  readonly key: string;
  readonly revision: number;
}

// tabs tell each other what they have kept
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kursk-dossier-codings');
tabs?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  if (data.key === openKey() && data.revision > getState().revision) setState({ saving: 'other' });
});

let timer: ReturnType<typeof setTimeout> | null = null;
let endSaving: (() => void) | null = null;

function openKey(): string | null {
  const { dossierId, coding } = getState();
  return coding === null ? null : codingKey(dossierId, coding.report.id);
}

async function save(over: boolean): Promise<void> {
  const { coding, revision } = getState();
  const key = openKey();
  if (coding === null || key === null) return;
  const result = await keepCoding(key, coding, revision, over);
  if (key !== openKey()) return;
  if (result.status !== 'kept') {
    setState({ saving: result.status === 'conflict' ? 'other' : 'refused' });
    return;
  }
  const isNewest = getState().coding === coding;
  setState({ revision: result.revision, ...(isNewest && { saving: 'saved' as const }) });
  tabs?.postMessage({ key, revision: result.revision } satisfies Told);
}

function saveNow(over = false): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const end = endSaving ?? beginWork('coding');
  endSaving = null;
  void save(over).finally(end);
}

function saveSoon(): void {
  // what another tab has written is not written over before a person has said so
  if (getState().saving === 'other') return;
  setState({ saving: 'saving' });
  endSaving ??= beginWork('coding');
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => saveNow(), SAVE_DELAY_MS);
}

/** Opens a coding: a new one, or one that was kept. */
export function openCoding(dossierId: string, coding: Coding, revision: number): void {
  closeCoding();
  setState({ ...NONE, dossierId, coding, revision, openId: coding.report.id });
  if (revision === 0) saveNow();
}

/** Closes the coding that is open; what was typed last is kept first. */
export function closeCoding(): void {
  if (timer !== null) saveNow();
  setState(NONE);
}

/** Changes the coding that is open. Changes of one name that follow each other are one step of undo; null = a step of its own. */
export function changeCoding(name: string | null, change: (coding: Coding) => Coding): void {
  const { coding, past, lastChange } = getState();
  if (coding === null) return;
  const next = change(coding);
  if (next === coding) return;
  const joins = name !== null && name === lastChange;
  setState({
    coding: next,
    past: joins ? past : [...past.slice(1 - MOST_STEPS), coding],
    future: [],
    lastChange: name,
  });
  saveSoon();
}

/** Takes the last change back. */
export function undoCoding(): void {
  const { coding, past, future } = getState();
  const before = past.at(-1);
  if (coding === null || before === undefined) return;
  setState({ coding: before, past: past.slice(0, -1), future: [coding, ...future], lastChange: null });
  saveSoon();
}

/** Makes the change again that was taken back last. */
export function redoCoding(): void {
  const { coding, past, future } = getState();
  const [after, ...rest] = future;
  if (coding === null || after === undefined) return;
  setState({ coding: after, past: [...past, coding], future: rest, lastChange: null });
  saveSoon();
}

/** Opens the form of a record; null = the list of claims. */
export function openRecord(openId: string | null): void {
  setState({ openId, lastChange: null });
}

/** Settles what two tabs have written: `mine` writes over the other, `theirs` takes it over, as a change that can be undone. */
export async function settleConflict(which: 'mine' | 'theirs'): Promise<void> {
  const key = openKey();
  if (key === null) return;
  if (which === 'mine') {
    setState({ saving: 'saving' });
    saveNow(true);
    return;
  }
  const kept = await keptCoding(key);
  const { coding, past } = getState();
  if (kept === null || coding === null || key !== openKey()) return;
  setState({
    coding: kept.coding,
    past: [...past, coding],
    future: [],
    saving: 'saved',
    revision: kept.revision,
    lastChange: null,
  });
}
