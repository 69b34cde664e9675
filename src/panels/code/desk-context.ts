import { createContext, useContext } from 'react';
import type { Coding } from '#core/coding/coding.ts';
import type { Choices } from '#core/coding/choices.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { Draft } from '#core/drafts/draft.ts';
import type { CodingProblem } from '#model/coding/check-coding.ts';

/** What the parts of the desk share. */
export interface DeskState {
  readonly dossier: Dossier;
  readonly coding: Coding;
  readonly lines: readonly string[];
  readonly choices: Choices;
  /** Drafts that nobody has refused. */
  readonly drafts: readonly Draft[];
  readonly problems: readonly CodingProblem[];
}

export const DeskContext = createContext<DeskState | null>(null);

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk is used outside the desk');
  return desk;
}

/** What the checks say of a field of a record, or of anything inside it. */
export function problemsAt(
  problems: readonly CodingProblem[],
  recordId: string,
  field: string,
): readonly CodingProblem[] {
  return problems.filter(
    (problem) => problem.recordId === recordId && (problem.field === field || problem.field.startsWith(`${field}.`)),
  );
}
