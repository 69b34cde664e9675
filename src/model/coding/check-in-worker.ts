import type { Dossier } from '#core/dossier/types.ts';
import type { Coding } from '#core/coding/coding.ts';
import { beginWork } from '#late/pending-work.ts';
import type { CodingProblem } from './check-coding.ts';
import type { CheckRequest } from './check-worker.ts';

interface CheckReply {
  readonly number: number;
  readonly problems: readonly CodingProblem[];
}

export interface Checks {
  /** Checks a coding soon; what was asked before is forgotten. */
  readonly check: (coding: Coding) => void;
  readonly stop: () => void;
}

/** So long nobody types before the checks are run. */
const DELAY_MS = 250;

/** Starts the worker that checks codings against a dossier; null to `tell` = its script did not come. */
export function startChecks(dossier: Dossier, tell: (problems: readonly CodingProblem[] | null) => void): Checks {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  const ask = (request: CheckRequest): void => worker.postMessage(request);
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let end: (() => void) | null = null;
  const finish = (problems: readonly CodingProblem[] | null): void => {
    end?.();
    end = null;
    tell(problems);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    if (data.number === number) finish(data.problems);
  });
  worker.addEventListener('error', () => finish(null));
  ask({ type: 'dossier', dossier });
  return {
    check: (coding) => {
      end ??= beginWork('coding-check');
      number += 1;
      const asked = number;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => ask({ type: 'coding', coding: { ...coding, text: '' }, number: asked }), DELAY_MS);
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      worker.terminate();
      end?.();
    },
  };
}
