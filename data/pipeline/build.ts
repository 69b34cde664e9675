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

export interface BuildResult {
  /** null if there is an error among the problems. */
  readonly dossier: Dossier | null;
  readonly problems: readonly Problem[];
  readonly sources: readonly Source[];
}

/** From the texts of the sources to the dossier or to everything that is wrong with them; touches no disk. */
export function buildDossier(texts: readonly SourceText[], palettes: Palettes): BuildResult {
  const { sources, problems: unreadable } = parseSources(texts);
  const validated = validate(sources);
  const { draft, problems: undated } = resolve(validated);
  // Without a whole file everything that refers to it would be reported as well.
  const inconsistent = unreadable.length > 0 ? [] : check({ draft, palettes });
  const problems = [...unreadable, ...validated.problems, ...undated, ...inconsistent];
  if (draft.heading === null || problems.some(isError)) return { dossier: null, problems, sources };
  // Parsed once more in its built form: it keeps the contract, with the fields of every record in the order of the schema.
  return { dossier: dossierSchema.parse(derive(draft, draft.heading)), problems, sources };
}
