import { basename } from 'node:path/posix';
import type { LateFiles } from '../../src/late/late-files.ts';

/** What is asked about a chunk of the build. */
export interface BuiltChunk {
  readonly fileName: string;
  /** Those of its source files that are imported later. */
  readonly lateSources: readonly string[];
  readonly isEntry: boolean;
  /** Files of chunks that it imports as it runs. */
  readonly imports: readonly string[];
  readonly styles: readonly string[];
}

/** The name under which a source file is asked for. */
export function partOfSource(source: string): string {
  return basename(source).replace(/\.tsx?$/, '');
}

/** Every chunk that some chunks import as they run, and those themselves. */
function reached(starts: readonly BuiltChunk[], chunks: ReadonlyMap<string, BuiltChunk>): Set<BuiltChunk> {
  const seen = new Set(starts);
  // a set walks over what is added to it on the way
  for (const chunk of seen) {
    for (const file of chunk.imports) {
      const next = chunks.get(file);
      if (next !== undefined) seen.add(next);
    }
  }
  return seen;
}

/** For each source file that is imported later: the files that have to come, besides those of the first load. Throws on two of one name. */
export function lateFilesTable(built: readonly BuiltChunk[]): LateFiles {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const first = reached(
    built.filter(({ isEntry }) => isEntry),
    chunks,
  );
  const files: string[] = [];
  const parts: Record<string, number[]> = {};
  const placeOf = (file: string): number => {
    if (!files.includes(file)) files.push(file);
    return files.indexOf(file);
  };
  for (const chunk of built) {
    for (const source of chunk.lateSources) {
      const name = partOfSource(source);
      if (parts[name] !== undefined) throw new Error(`Two source files that are imported later are called ${name}.`);
      const late = [...reached([chunk], chunks)].filter((each) => !first.has(each));
      parts[name] = late.flatMap(({ fileName, styles }) => [fileName, ...styles]).map(placeOf);
    }
  }
  return { files, parts };
}
