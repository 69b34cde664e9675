import path from 'node:path';
import type { Source } from './parse-source.ts';
import { isError } from './problem.ts';
import type { Problem } from './problem.ts';

const MOST_CHARACTERS = 400;
/** More problems than that in one file have one cause. */
const MOST_IN_A_FILE = 200;

/** A text of anybody's, on one line and short enough to be read: control characters as `\\u000a`, the rest of a long one left out. */
export function printable(text: string): string {
  const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return cut.replaceAll(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line a problem, errors first, then by file and line: `data/events/2025.yaml:12 error duplicate-id [3].id: …`. */
export function printProblems(
  problems: readonly Problem[],
  sources: readonly Source[],
  root: string,
): readonly string[] {
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  const shown = new Map<string, number>();
  const kept = problems.filter(({ file }) => {
    const before = shown.get(file) ?? 0;
    shown.set(file, before + 1);
    return before < MOST_IN_A_FILE;
  });
  const located = kept.map((problem) => ({
    problem,
    line: problem.line ?? sourceOf.get(problem.file)?.lineOf(problem.path) ?? 1,
  }));
  located.sort(
    (a, b) =>
      Number(isError(b.problem)) - Number(isError(a.problem)) ||
      (a.problem.file === b.problem.file ? a.line - b.line : a.problem.file < b.problem.file ? -1 : 1),
  );
  const lines = located.map(({ problem, line }) => {
    const where = problem.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
      .join('')
      .replace(/^\./, '');
    return `${printable(path.posix.join(root, problem.file))}:${line} ${problem.level} ${problem.rule}${where === '' ? '' : ` ${printable(where)}`}: ${printable(problem.message)}`;
  });
  const more = [...shown].filter(([, count]) => count > MOST_IN_A_FILE);
  return [
    ...lines,
    ...more.map(
      ([file, count]) =>
        `${printable(path.posix.join(root, file))}: ${count - MOST_IN_A_FILE} more problems in this file`,
    ),
  ];
}
