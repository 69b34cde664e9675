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
import { validate } from './validate.ts';
import type { Validated } from './validate.ts';

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
  return { ...buildRecords(validate(sources), palettes, [...unread, ...unparsed]), sources };
}

/**
 * The stages from validated records on, whatever they come from. `earlier` = what has been found wrong before. Without palettes the colours of
 * types are not compared.
 */
export function buildRecords(
  validated: Validated,
  palettes: Palettes | null,
  earlier: readonly Problem[] = [],
): Omit<BuildResult, 'sources'> {
  const { draft, problems: undated } = resolve(validated);
  // Without a whole file everything that refers to it would be reported as well.
  const isWhole = earlier.length === 0 && validated.isWhole;
  const inconsistent = isWhole ? check({ draft, palettes }) : [];
  const problems = [...earlier, ...validated.problems, ...undated, ...inconsistent];
  if (draft.heading === null || problems.some(isError)) return { dossier: null, problems };
  // Parsed once more in its built form: it keeps the contract, with the fields of every record in the order of the schema.
  const built = dossierSchema.safeParse(derive(draft, draft.heading));
  if (built.success) return { dossier: built.data, problems };
  return { dossier: null, problems: [...problems, ...builtProblems(built.error.issues)] };
}
