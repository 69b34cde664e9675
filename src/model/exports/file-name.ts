import type { Particulars } from './particulars.ts';

/** `kursk-0.1.0-events-2025-04-28.csv`: which dossier and version, what of it, and on which day it was known, if one is set. */
export function exportFileName(
  {
    dossier,
    version,
    scope,
    selected,
    knownOn,
  }: Pick<Particulars, 'dossier' | 'version' | 'scope' | 'selected' | 'knownOn'>,
  what: string,
  ending: string,
): string {
  const parts = [`${dossier}-dossier`, version, what, selected ?? (scope === 'all' ? scope : null), knownOn];
  return `${parts.filter((part) => part !== null).join('-')}.${ending}`;
}
