// Opening own evidence: one way for the dialog, a drop, a paste and `window.dossier.open`.
import { createStore } from 'zustand/vanilla';
import type { OwnProblem } from '#core/own/own-problem.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { IsoDay } from '#core/dossier/types.ts';
import type { BroughtFile, BuildOutcome, BuildProgress, TableChoices } from '#model/own/build-messages.ts';
import { keepDossier } from '#model/own/kept-dossiers.ts';
import type { KeptDossier } from '#model/own/kept-dossiers.ts';
import { ownText } from '#messages/own-texts.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { patchView, viewStore } from '#model/view/view-store.ts';
import { buildOwn } from './build-own.ts';

export type Asked = Extract<BuildOutcome, { kind: 'ask' }>;

/** What is being opened, or was last. */
export type OwnState =
  | { readonly type: 'idle' }
  | { readonly type: 'working'; readonly progress: BuildProgress | null; readonly stop: () => void }
  /** A table does not tell everything. */
  | { readonly type: 'asking'; readonly outcome: Asked; readonly files: readonly BroughtFile[] }
  | {
      readonly type: 'done';
      readonly outcome: Exclude<BuildOutcome, Asked>;
      readonly isKept: boolean;
      /** What it was made of, to be made again with what a person mends in it. */
      readonly files: readonly BroughtFile[];
      readonly choices: OpenChoices;
    };

export const ownStore = createStore<{ readonly state: OwnState }>(() => ({ state: { type: 'idle' } }));

function setState(state: OwnState): void {
  ownStore.setState({ state });
}

/** Shows a dossier of this device, or the published one (null), from its start. */
export function showOwn(hash: string | null): void {
  const { theme, embed } = viewStore.getState().view;
  patchView({ ...DEFAULT_VIEW, theme, embed, own: hash });
}

/** Joins a dossier of this device to the one that is open, and shows both as one. */
export async function joinOwn(open: OpenDossier, kept: KeptDossier): Promise<void> {
  // the records as its file has them, without what is settled from the evidence
  const { dossier } = open.evidence.lookup;
  const { title, hash } = kept.manifest;
  const files = [
    { path: dossier.title, file: new Blob([JSON.stringify(dossier)]) },
    // one title for both would make one file of them
    { path: title === dossier.title ? `${title} (${hash})` : title, file: new Blob([kept.text]) },
  ];
  await openOwn(files, { join: true, from: ownText('own.joined', { open: dossier.title, title }) });
}

/** What of the files was told apart by folders. */
export function broughtFiles(files: readonly File[]): readonly BroughtFile[] {
  return files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
}

export interface OpenResult {
  /** null = nothing could be opened; the problems say why, and what was open stays open. */
  readonly dossierId: string | null;
  readonly events: number;
  readonly claims: number;
  readonly problems: readonly OwnProblem[];
}

/** What whoever opens by `window.dossier.open` is told where a person has to say something. */
function askProblem({ file, question: { question, column } }: Asked): OwnProblem {
  const message =
    question === 'mapping'
      ? 'what its columns become has to be said: give a mapping, or answer in the dialog'
      : 'whether the day or the month stands first has to be said: give a mapping, or answer in the dialog';
  return { level: 'error', file, row: null, column, rule: question, message, value: null };
}

/** What `openOwn` is told besides the files. */
export interface OpenChoices extends TableChoices {
  /** The files are built dossiers, and become one, in this order. */
  readonly join?: boolean;
  /** Where it is from, for the list of what is kept; absent = the name of the first file or folder. */
  readonly from?: string;
}

/** Builds, keeps and shows what was brought. A later call stops the one before. Null if it was stopped. */
export async function openOwn(
  files: readonly BroughtFile[],
  openChoices: OpenChoices = {},
): Promise<OpenResult | null> {
  const { from, ...choices } = openChoices;
  const { state } = ownStore.getState();
  if (state.type === 'working') state.stop();
  const control = new AbortController();
  const stop = (): void => control.abort(new DOMException('stopped by the reader', 'AbortError'));
  setState({ type: 'working', progress: null, stop });
  try {
    const today = new Date().toISOString().slice(0, 10) as IsoDay;
    const outcome = await buildOwn(
      { ...choices, files, today },
      {
        signal: control.signal,
        onProgress: (progress) => setState({ type: 'working', progress, stop }),
      },
    );
    if (outcome.kind === 'ask') {
      setState({ type: 'asking', outcome, files });
      return { dossierId: null, events: 0, claims: 0, problems: [askProblem(outcome)] };
    }
    if (outcome.kind === 'refused') {
      setState({ type: 'done', outcome, isKept: false, files, choices: openChoices });
      return { dossierId: null, events: 0, claims: 0, problems: outcome.problems };
    }
    const { manifest, text, problems } = outcome;
    const name = from ?? files[0]?.path.split('/')[0] ?? '';
    const isKept = await keepDossier({ manifest, text, from: name, openedAt: Date.now() });
    setState({ type: 'done', outcome, isKept, files, choices: openChoices });
    showOwn(manifest.hash);
    return { dossierId: manifest.id, events: manifest.counts.events, claims: manifest.counts.claims, problems };
  } catch (error) {
    if (!control.signal.aborted) throw error;
    // a later call has its own state
    const { state: now } = ownStore.getState();
    if (now.type === 'working' && now.stop === stop) setState({ type: 'idle' });
    return null;
  }
}
