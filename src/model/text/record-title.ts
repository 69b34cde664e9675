import type { OpenDossier } from '#core/states/open-dossier.ts';

/** What an event, a claim or a report is called; null for nothing, and for an id that the dossier does not have. */
export function recordTitle({ lookup }: OpenDossier, id: string | null): string | null {
  if (id === null) return null;
  const report = lookup.reports.get(id);
  if (report !== undefined) return report.title ?? report.publisher ?? report.id;
  return lookup.events.get(id)?.title ?? lookup.claims.get(id)?.text ?? null;
}
