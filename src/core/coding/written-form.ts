import type { Dossier } from '../dossier/types.ts';

/** Every date of a built record as the text it was written as; anything else as it is. */
function unbuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unbuilt);
  if (typeof value !== 'object' || value === null) return value;
  if ('startMin' in value && 'text' in value) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, unbuilt(field)]));
}

/** A record of a built dossier in its written form. A claim keeps its `reportId`, which its file does not write. */
export function writtenForm(record: object): object {
  return unbuilt(record) as object;
}

/** The heading of a built dossier as `dossier.yaml` has it. Which half of the earth its seasons are of is not built: north. */
export function writtenHeading(dossier: Dossier): object {
  const { id, title, subtitle, summary, version, licence, credits, contact, borders, home, parts, sharing } = dossier;
  const groups = Object.fromEntries(sharing.map((group) => [group.id, group.reason]));
  return {
    id,
    title,
    summary,
    version,
    licence,
    credits,
    contact,
    borders,
    sharing: groups,
    ...(subtitle !== undefined && { subtitle }),
    ...(home !== undefined && { home }),
    ...(parts !== undefined && { parts }),
  };
}
