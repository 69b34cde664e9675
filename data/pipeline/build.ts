import type * as z from 'zod';
import { dossierSchema } from '#core/dossier/schema.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { check } from './check.ts';
import { derive } from './derive.ts';
import type { Palettes } from './palette.ts';
import { parseSources } from './parse-source.ts';
import type { Source, SourceText } from './parse-source.ts';
import { isError } from './problem.ts';
import type { Problem } from './problem.ts';
import { resolve } from './resolve.ts';
import type { Draft } from './resolve.ts';
import { validate } from './validate.ts';

export interface BuildResult {
  /** null if there is an error among the problems. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
  readonly sources: readonly Source[];
}

/** What the schema refuses of a built dossier. No source should get this far; if one does, it is reported, not thrown. */
function builtProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.map(({ path, message }) => ({
    level: 'error',
    file: 'dossier.yaml',
    path: [],
    rule: 'built',
    message: `built from this, ${path.map(String).join('.')} is wrong: ${message}`,
  }));
}

/**
 * From the texts of the sources to the dossier or to everything that is wrong with them; touches no disk. `unread` = what is wrong with files that
 * could not even be read.
 */
export function buildDossier(
  texts: readonly SourceText[],
  palettes: Palettes,
  unread: readonly Problem[] = [],
): BuildResult {
  const { sources, problems: unparsed } = parseSources(
    texts,
    unread.map(({ file }) => file),
  );
  const validated = validate(sources);
  const { draft, problems: undated } = resolve(validated);
  const built = buildDraft(draft, palettes, {
    earlier: [...unread, ...unparsed, ...validated.problems, ...undated],
    isWhole: unread.length === 0 && unparsed.length === 0 && validated.isWhole,
  });
  return { ...built, sources };
}

/** The last word on what was built: the dossier, or what is wrong with it. */
export type Conform = (dossier: Dossier) => Omit<BuildResult, 'sources'>;

/** Parsed once more in its built form, it keeps the contract, with the fields of every record in the order of the schema. */
function parseBuilt(dossier: Dossier): ReturnType<Conform> {
  const built = dossierSchema.safeParse(dossier);
  if (built.success) return { dossier: built.data, problems: [] };
  return { dossier: null, problems: builtProblems(built.error.issues) };
}

/**
 * The stages from resolved records on, whatever they come from. `earlier` = what has been found wrong before. Without palettes the colours of
 * types are not compared.
 */
export function buildDraft(
  draft: Draft,
  palettes: Palettes | null,
  { earlier = [], isWhole = true, conform = parseBuilt }: DraftOptions = {},
): Omit<BuildResult, 'sources'> {
  const inconsistent = isWhole ? check({ draft, palettes }) : [];
  const problems = [...earlier, ...inconsistent];
  if (draft.heading === null || problems.some(isError)) return { dossier: null, problems };
  const built = conform(derive(draft, draft.heading));
  return { dossier: built.dossier, problems: [...problems, ...built.problems] };
}

interface DraftOptions {
  readonly earlier?: readonly Problem[];
  /** False if a whole file is missing: everything that refers to it would be reported as well. */
  readonly isWhole?: boolean;
  readonly conform?: Conform;
}
