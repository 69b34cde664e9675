import { useDossier } from '#model/dossier/dossier-context.ts';

/** How many reports the dossier has, where they are listed; known-on date and dropped sources leave them all in the list. */
export function ReportCount() {
  const { dossier, byBlock } = useDossier();
  return byBlock === null && <>{dossier.reports.length}</>;
}
