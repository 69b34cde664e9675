import { useDossier } from '#model/dossier/dossier-context.ts';

/** How many reports the dossier has; known-on date and dropped sources leave them all listed. */
export function ReportCount() {
  return <>{useDossier().manifest.counts.reports}</>;
}
