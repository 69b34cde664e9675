// Which reports the reader has a copy of. This is the reader's own: no part of the View, of a link, or of `window.dossier`.
import { createStore } from 'zustand/vanilla';
import { countCodedLines } from '#core/dossier/match-copy.ts';
import type { CopyIndex, CopyMatch } from '#core/dossier/match-copy.ts';
import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Report } from '#core/dossier/types.ts';
import { beginWork } from '#late/pending-work.ts';
import { indexLines } from './copy-lines.ts';
import { readKeptCopy, writeKeptCopy } from './copy-storage.ts';
import type { KeptCopy } from './copy-storage.ts';
import { readCopy } from './read-copy.ts';
import type { ReadCopy } from './read-copy.ts';

/** A reader's own copy of a report. */
export interface Original extends KeptCopy {
  /** False if the browser refused to keep it: it lasts as long as the page. */
  readonly kept: boolean;
  /** The lines of its report, found in it. */
  readonly match: CopyMatch;
}

/** Why a file was not attached. */
export type AttachProblem = { readonly file: string } & (
  | Exclude<ReadCopy, { status: 'read' }>
  | {
      readonly status: 'no-match';
      /** Lines of the file that are not empty. */
      readonly lines: number;
      /** Those that are lines of the report, though no claim rests on them. */
      readonly matched: number;
      /** First line of the report that a claim rests on, from 1; null = none. */
      readonly firstMissing: number | null;
      /** Another report of the dossier that the file is a copy of. */
      readonly fits: Report['id'] | null;
    }
);

type Originals = Readonly<Record<string, Original | null>>;

/** By key; null = there is none, absent = nobody has looked yet. */
export const originalStore = createStore<Originals>(() => ({}));

/** Keys of copies that are being fetched. */
const asked = new Set<string>();

type Reports = Pick<DossierLookup, 'dossier' | 'claimsByReport'>;

/** Reports of different dossiers may have the same id. */
export function originalKey({ dossier }: Pick<DossierLookup, 'dossier'>, reportId: string): string {
  return `${dossier.id}/${reportId}`;
}

/** Fetches a copy of a report that was kept on an earlier visit. Asking twice does nothing. */
export async function loadOriginal(key: string, report: Report): Promise<void> {
  if (Object.hasOwn(originalStore.getState(), key) || asked.has(key)) return;
  asked.add(key);
  const end = beginWork('original');
  const copy = await readKeptCopy(key);
  const match = copy === null ? [] : (await indexLines(copy.lines)).match(report.lineHashes ?? []);
  // one that was attached meanwhile is newer
  if (!Object.hasOwn(originalStore.getState(), key)) {
    originalStore.setState({ [key]: copy === null ? null : { ...copy, kept: true, match } });
  }
  asked.delete(key);
  end();
}

function countFound({ claimsByReport }: Reports, report: Report, index: CopyIndex) {
  const match = index.match(report.lineHashes ?? []);
  const locators = (claimsByReport.get(report.id) ?? []).flatMap(({ at }) => at ?? []);
  return { match, ...countCodedLines(match, locators) };
}

function fittingReport(reports: Reports, index: CopyIndex): Report['id'] | null {
  return reports.dossier.reports.find((report) => countFound(reports, report, index).found > 0)?.id ?? null;
}

async function attach(reports: Reports, report: Report, file: File): Promise<AttachProblem | null> {
  const read = await readCopy(file);
  if (read.status !== 'read') return { ...read, file: file.name };
  const { lines } = read;
  const index = await indexLines(lines);
  const { match, found, firstMissing } = countFound(reports, report, index);
  if (found === 0) {
    const matched = match.filter((at) => at !== null).length;
    const fits = fittingReport(reports, index);
    return { status: 'no-match', file: file.name, lines: lines.length, matched, firstMissing, fits };
  }
  const copy: KeptCopy = { name: file.name, attached: new Date().toISOString().slice(0, 10), lines };
  const key = originalKey(reports, report.id);
  const kept = await writeKeptCopy(key, copy);
  originalStore.setState({ [key]: { ...copy, kept, match } });
  return null;
}

/** Attaches a file to a report if at least one line that a claim rests on is in it; else says why not, and what was attached before stays. */
export async function attachOriginal(reports: Reports, report: Report, file: File): Promise<AttachProblem | null> {
  const end = beginWork('attach-original');
  try {
    return await attach(reports, report, file);
  } finally {
    end();
  }
}

/** Takes a copy off this page and out of the browser. False if the browser would not forget it. */
export async function removeOriginal(key: string): Promise<boolean> {
  const wasKept = originalStore.getState()[key]?.kept === true;
  originalStore.setState({ [key]: null });
  const forgotten = await writeKeptCopy(key, null);
  return forgotten || !wasKept;
}
