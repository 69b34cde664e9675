import type { RawDossier } from './small-dossier.ts';

/** The record at a position of a list; a test that asks for another one is wrong. */
export function at<T>(list: readonly T[], position: number): T {
  const found = list[position];
  if (found === undefined) throw new Error(`the small dossier has nothing at ${position}`);
  return found;
}

/** A claim by the positions of its report and of itself. */
export function claimOf(
  raw: RawDossier,
  report: number,
  claim: number,
): RawDossier['reports'][number]['claims'][number] {
  return at(at(raw.reports, report).claims, claim);
}

/** One thing put wrong in the small dossier, and the problem it must give: rule, file and path. */
export interface Broken {
  readonly name: string;
  readonly spoil: (raw: RawDossier) => void;
  readonly problem: string;
}

export const R1 = 'reports/2031/rp-0001.yaml';
export const R2 = 'reports/2031/rp-0002.yaml';
