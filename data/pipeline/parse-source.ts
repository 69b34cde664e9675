import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { isMap, isScalar } from 'yaml';
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

function lineOfPath(document: Document, lines: LineCounter, path: Path): number {
  // The nearest thing that exists: a missing field is reported at the record it is missing from.
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const start = nodeStart(document, path.slice(0, depth));
    if (start !== null) return lines.linePos(start).line;
  }
  return 1;
}

function nodeStart(document: Document, path: Path): number | null {
  const key = path.at(-1);
  const parent = path.length === 0 ? null : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (isScalar(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
    return Number(node.range[0]);
  return null;
}

/** Parses the YAML of all sources; files that cannot be parsed, are unknown or are missing become problems. */
export function parseSources(texts: readonly SourceText[]): {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  for (const { file, text } of texts) {
    const kind = KINDS.find(([, pattern]) => pattern.test(file))?.[0];
    if (kind === undefined) {
      problems.push({
        level: 'error',
        file,
        path: [],
        rule: 'unknown-file',
        message: 'no kind of source has this name or folder',
      });
      continue;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const error of document.errors) {
      const line = lines.linePos(error.pos[0]).line;
      problems.push({ level: 'error', file, path: [], rule: 'yaml', message: error.message, line });
    }
    const content: unknown = document.errors.length > 0 ? undefined : document.toJS();
    sources.push({ file, kind, content, lineOf: (path) => lineOfPath(document, lines, path) });
  }
  for (const kind of REQUIRED) {
    if (sources.some((source) => source.kind === kind)) continue;
    const name = kind === 'dossier' ? 'dossier.yaml' : `codebook/${kind === 'eventTypes' ? 'event-types' : kind}.yaml`;
    problems.push({ level: 'error', file: name, path: [], rule: 'missing-file', message: 'a dossier needs this file' });
  }
  return { sources, problems };
}
