import { useDossier } from '#model/dossier/open-dossier.ts';

/** How many reports the view sees. */
export function ReportCount() {
  return useDossier().dossier.reports.length;
}
