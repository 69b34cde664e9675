import type { DossierLookup } from '#core/dossier/index-dossier.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { reportLabel } from './report-label.ts';

/** The name of a report, an origin or an actor; the id of anything else. */
export function sourceName(
  { reports, origins, actors }: Pick<DossierLookup, 'reports' | 'origins' | 'actors'>,
  dossier: Dossier,
  id: string,
): string {
  if (reports.has(id)) return reportLabel(dossier, id);
  return origins.get(id)?.title ?? actors.get(id)?.name ?? id;
}
