// From the bytes of what was brought to a dossier, with the stages of the pipeline: in the worker, and in tests. No Node, no page.
import { config } from 'zod';
import type { Dossier, IsoDay } from '#core/dossier/types.ts';
import { dossierSchema, SCHEMA_VERSION } from '#core/dossier/schema.ts';
import { findBrought } from '#core/own/find-brought.ts';
import { joinDossiers } from '#core/own/join-dossiers.ts';
import type { Joined, JoinPart } from '#core/own/join-dossiers.ts';
import type { OwnProblem } from '#core/own/own-problem.ts';
import { buildDossier } from '#pipeline/build.ts';
import { decodeSource } from '#pipeline/decode-source.ts';
import type { Palettes } from '#pipeline/palette.ts';
import { kindOf } from '#pipeline/parse-source.ts';
import type { Source, SourceText } from '#pipeline/parse-source.ts';
import type { Problem } from '#pipeline/problem.ts';
import { digestBytes } from '#pipeline/digest.ts';
import { renderBy } from '#pipeline/render.ts';
import { decodeTable, isBinary } from '#pipeline/import/decode-table.ts';
import { importTable } from '#pipeline/import/import-table.ts';
import type { BuildOutcome, TableChoices } from './build-messages.ts';
import type { Files } from './unpack.ts';

// the policy of the page forbids code that is made from text
config({ jitless: true });

type Refused = Extract<BuildOutcome, { kind: 'refused' }>;

function refuse(rule: string, message: string, file = ''): Refused {
  return { kind: 'refused', problems: [{ level: 'error', file, row: null, column: null, rule, message, value: null }] };
}

/** "[3].dates.start" */
function pathWords(path: readonly PropertyKey[]): string | null {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return words === '' ? null : words.replace(/^\./, '');
}

function placed(problems: readonly Problem[], sources: readonly Source[]): OwnProblem[] {
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  return problems.map(({ level, file, path, rule, message, line }) => ({
    level,
    file,
    row: line ?? sourceOf.get(file)?.lineOf(path) ?? null,
    column: pathWords(path),
    rule,
    message,
    value: null,
  }));
}

async function buildSources(
  files: Files,
  root: string,
  paths: readonly string[],
  palettes: Palettes,
): Promise<BuildOutcome> {
  const texts: SourceText[] = [];
  const unread: Problem[] = [];
  for (const path of paths) {
    const file = path.slice(root.length);
    const bytes = files.get(path);
    // what lies beside the sources is left alone: a read-me, pictures, the built form
    if (bytes === undefined || kindOf(file) === null) continue;
    const decoded = decodeSource(file, bytes);
    if ('problem' in decoded) unread.push(decoded.problem);
    else texts.push({ file, text: decoded.text });
  }
  const { dossier, problems, sources } = buildDossier(texts, palettes, unread);
  const said = placed(problems, sources);
  return dossier === null ? { kind: 'refused', problems: said } : built(dossier, said);
}

/** A built dossier, or what is wrong with it. */
function parseBuilt(path: string, bytes: Uint8Array): Dossier | Refused {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse(
      'json',
      'the file is not JSON in UTF-8, or it is cut off: take it again from where it was built',
      path,
    );
  }
  const version =
    typeof content === 'object' && content !== null && 'schemaVersion' in content ? content.schemaVersion : null;
  if (typeof version === 'number' && version > SCHEMA_VERSION)
    return refuse(
      'newer',
      `the file has form ${version}, this page reads ${SCHEMA_VERSION}: open it with a newer page`,
      path,
    );
  const parsed = dossierSchema.safeParse(content);
  if (!parsed.success) {
    return {
      kind: 'refused',
      problems: parsed.error.issues.map(({ path: at, message }) => ({
        level: 'error',
        file: path,
        row: null,
        column: pathWords(at),
        rule: 'built',
        message,
        value: null,
      })),
    };
  }
  return parsed.data;
}

async function built(
  dossier: Dossier,
  problems: readonly OwnProblem[],
): Promise<Extract<BuildOutcome, { kind: 'built' }>> {
  const { manifest, files, dossierFile } = await renderBy(digestBytes, dossier);
  return { kind: 'built', manifest, text: files.get(dossierFile) ?? '', problems };
}

function warn(file: string, rule: string, message: string): OwnProblem {
  return { level: 'warning', file, row: null, column: null, rule, message, value: null };
}

/** Opens a built dossier; several are joined, the second to the first, and so on. */
async function readBuilt(files: Files, paths: readonly string[]): Promise<BuildOutcome> {
  const problems: OwnProblem[] = [];
  let whole: JoinPart | null = null;
  for (const path of paths) {
    const dossier = parseBuilt(path, files.get(path) ?? new Uint8Array());
    if ('kind' in dossier) return dossier;
    // each of several is named by its hash
    const hash = paths.length === 1 ? '' : (await renderBy(digestBytes, dossier)).manifest.hash;
    const read: JoinPart = { dossier, hash };
    if (whole === null) {
      whole = read;
      continue;
    }
    const joined: Joined = joinDossiers(whole, read);
    const parsed = dossierSchema.safeParse(joined.dossier);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const place = pathWords(issue?.path ?? []) ?? '';
      return refuse('join', `the two cannot be joined, at ${place}: ${issue?.message ?? ''}`, path);
    }
    for (const { type, into } of joined.folded)
      problems.push(
        warn(path, 'lanes', `there is no room for more lanes: events of the type ${type} stand in ${into}`),
      );
    for (const title of joined.twice)
      problems.push(warn(path, 'twice', `the report “${title}” is in both: what rests on it stands once for each`));
    whole = { dossier: parsed.data, hash: read.hash };
  }
  return whole === null ? refuse('empty', 'there is no file in it') : built(whole.dossier, problems);
}

interface BuildSettings extends TableChoices {
  /** The files are built dossiers, and become one, in this order. */
  readonly join?: boolean;
  readonly palettes: Palettes;
  /** The day on which it is opened. */
  readonly today: IsoDay;
  readonly onProgress?: (done: number, total: number) => void;
}

async function readTables(files: Files, paths: readonly string[], settings: BuildSettings): Promise<BuildOutcome> {
  const [path = ''] = paths;
  if (paths.length > 1)
    return refuse('several', `there are ${paths.length} tables: open them one after the other`, path);
  const bytes = files.get(path) ?? new Uint8Array();
  if (isBinary(bytes)) return refuse('binary', 'this is no text: save a workbook as CSV (UTF-8), and open that', path);
  const { text, encoding, sure } = decodeTable(bytes);
  const outcome = importTable({ name: path, text }, settings);
  if (outcome.kind === 'ask') return { kind: 'ask', file: path, question: outcome };
  const { columns } = outcome;
  if (outcome.kind === 'refused') return { kind: 'refused', problems: outcome.problems, columns };
  const unsure = `read as ${encoding}, by its signs alone: look whether names are right, else save it again as UTF-8`;
  const problems = sure ? outcome.problems : [warn(path, 'encoding', unsure), ...outcome.problems];
  return { ...(await built(outcome.dossier, problems)), columns };
}

/** Builds what the files hold. Never rejects: what is wrong is in the outcome, each with its place. */
export async function buildBrought(files: Files, settings: BuildSettings): Promise<BuildOutcome> {
  if (settings.join === true) return readBuilt(files, [...files.keys()]);
  const brought = findBrought([...files.keys()]);
  switch (brought.kind) {
    case 'sources':
      return buildSources(files, brought.root, brought.paths, settings.palettes);
    case 'built':
      return readBuilt(files, [brought.path]);
    case 'tables':
      return readTables(files, brought.paths, settings);
    case 'nothing': {
      const message = {
        empty: 'there is no file in it',
        unknown:
          'this is neither a dossier (a folder or zip with dossier.yaml, or a built dossier.json) nor a table (CSV, TSV, JSON, GeoJSON, uMap)',
        several: 'there is more than one dossier in it: open the folder of one',
      }[brought.reason];
      return refuse('unknown', message);
    }
  }
}
