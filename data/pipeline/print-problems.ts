import path from 'node:path';
import type { Source } from './parse-source.ts';
import { isError } from './problem.ts';
import type { Problem } from './problem.ts';

/** One line a problem, errors first, then by file and line: `data/events/2025.yaml:12 error duplicate-id [3].id: …`. */
export function printProblems(
  problems: readonly Problem[],
  sources: readonly Source[],
  root: string,
): readonly string[] {
  const located = problems.map((problem) => ({
    problem,
    line: problem.line ?? sources.find((source) => source.file === problem.file)?.lineOf(problem.path) ?? 1,
  }));
  located.sort(
    (a, b) =>
      Number(isError(b.problem)) - Number(isError(a.problem)) ||
      (a.problem.file === b.problem.file ? a.line - b.line : a.problem.file < b.problem.file ? -1 : 1),
  );
  return located.map(({ problem, line }) => {
    const where = problem.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    return `${path.posix.join(root, problem.file)}:${line} ${problem.level} ${problem.rule}${where === '' ? '' : ` ${where}`}: ${problem.message}`;
  });
}
