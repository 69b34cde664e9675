import { parseYaml } from './parse-yaml.ts';
import type { Path, Problem } from './problem.ts';

/** A file as it was read, `file` relative to the folder of the dossier, with forward slashes. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

const KINDS = [
  ['dossier', /^dossier\.yaml$/],
  ['eventTypes', /^codebook\/event-types\.yaml$/],
  ['measures', /^codebook\/measures\.yaml$/],
  ['actors', /^codebook\/actors\.yaml$/],
  ['places', /^codebook\/places\.yaml$/],
  ['origins', /^codebook\/origins\.yaml$/],
  ['report', /^reports\/(\d{4}\/)?[a-z0-9-]+\.yaml$/],
  ['events', /^events\/[a-z0-9-]+\.yaml$/],
  ['differences', /^differences\.yaml$/],
  ['overview', /^overview\.yaml$/],
  ['story', /^stories\/[a-z0-9-]+\.yaml$/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type SourceKind = (typeof KINDS)[number][0];

const REQUIRED: readonly SourceKind[] = ['dossier', 'eventTypes', 'measures', 'actors', 'places', 'origins'];

/** A parsed source: its values, and where each of them stands. */
export interface Source {
  readonly file: string;
  readonly kind: SourceKind;
  readonly content: unknown;
  readonly lineOf: (path: Path) => number;
}

/** The kind of source that has a name; null if none has. */
export function kindOf(file: string): SourceKind | null {
  return KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? null;
}

function isEmpty(content: unknown): boolean {
  return content === null || content === undefined;
}

/** Parses the YAML of all sources; files that cannot be parsed, are empty, unknown or missing become problems. `unread` = files that are there, though nobody could read them. */
export function parseSources(
  texts: readonly SourceText[],
  unread: readonly string[] = [],
): {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const refuse = (file: string, rule: string, message: string, line?: number): void => {
    problems.push({ level: 'error', file, path: [], rule, message, ...(line === undefined ? {} : { line }) });
  };
  for (const { file, text } of texts) {
    const kind = kindOf(file);
    if (kind === null) {
      refuse(file, 'unknown-file', 'no kind of source has this name or folder');
      continue;
    }
    const parsed = parseYaml(text);
    if (!parsed.ok) {
      for (const { line, message } of parsed.faults) refuse(file, 'yaml', message, line);
      sources.push({ file, kind, content: undefined, lineOf: () => 1 });
      continue;
    }
    if (isEmpty(parsed.content))
      refuse(file, 'empty-file', 'the file holds no record: write [] for an empty list, or delete it');
    sources.push({ file, kind, content: parsed.content ?? undefined, lineOf: parsed.lineOf });
  }
  const there = new Set([...sources.map(({ kind }) => kind), ...unread.map(kindOf)]);
  for (const kind of REQUIRED) {
    if (there.has(kind)) continue;
    const name = kind === 'dossier' ? 'dossier.yaml' : `codebook/${kind === 'eventTypes' ? 'event-types' : kind}.yaml`;
    refuse(name, 'missing-file', 'a dossier needs this file');
  }
  return { sources, problems };
}
