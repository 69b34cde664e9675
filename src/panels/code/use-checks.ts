import { useEffect, useRef, useState } from 'react';
import type { Coding } from '#core/coding/coding.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { CodingProblem } from '#model/coding/check-coding.ts';
import { startChecks } from '#model/coding/check-in-worker.ts';
import type { Checks } from '#model/coding/check-in-worker.ts';

interface Checked {
  readonly problems: readonly CodingProblem[];
  /** No check has come back yet. */
  readonly isFirst: boolean;
  readonly hasFailed: boolean;
}

const UNCHECKED: Checked = { problems: [], isFirst: true, hasFailed: false };

/** What the build says of a coding; while it is asked again, what it said last. */
export function useChecks(dossier: Dossier, coding: Coding): Checked {
  const [checked, setChecked] = useState(UNCHECKED);
  const checks = useRef<Checks | null>(null);
  useEffect(() => {
    checks.current = startChecks(dossier, (problems) => {
      setChecked({ problems: problems ?? [], isFirst: false, hasFailed: problems === null });
    });
    return () => checks.current?.stop();
  }, [dossier]);
  useEffect(() => checks.current?.check(coding), [dossier, coding]);
  return checked;
}
