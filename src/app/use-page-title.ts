import { useEffect } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useView } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';

function selectionTitle({ lookup }: OpenDossier, selection: string | null): string | null {
  if (selection === null) return null;
  const report = lookup.reports.get(selection);
  if (report !== undefined) return report.title ?? report.publisher ?? report.id;
  return lookup.events.get(selection)?.title ?? lookup.claims.get(selection)?.text ?? null;
}

/** The page's title follows the selection. */
export function usePageTitle(open: OpenDossier): void {
  const selection = useView((view) => view.selection);
  useEffect(() => {
    const title = selectionTitle(open, selection);
    document.title = title === null ? open.dossier.title : t('app.pageTitle', { title, dossier: open.dossier.title });
  }, [open, selection]);
}
