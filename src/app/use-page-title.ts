import { useEffect } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useView } from '#model/hooks/use-view.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { t } from '#messages/t.ts';

/** The page's title follows the selection. */
export function usePageTitle(open: OpenDossier): void {
  const selection = useView((view) => view.selection);
  useEffect(() => {
    const title = recordTitle(open, selection);
    document.title = title === null ? open.dossier.title : t('app.pageTitle', { title, dossier: open.dossier.title });
  }, [open, selection]);
}
