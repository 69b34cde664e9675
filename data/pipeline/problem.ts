/** Where in a source file something stands: keys and positions from the root of the file. */
export type Path = readonly (string | number)[];

/** Something wrong with a source, as a value: all are collected and printed together. A warning does not stop the build. */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly path: Path;
  readonly rule: string;
  readonly message: string;
  /** Only where there is no path to it, because the file could not be read. */
  readonly line?: number;
}

export function isError(problem: Problem): boolean {
  return problem.level === 'error';
}
