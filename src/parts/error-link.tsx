import { Flag } from 'lucide-react';
import { CONTACT_UNKNOWN } from '#core/own/new-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { appVersion } from '#model/text/app-version.ts';
import { reportErrorLink } from '#model/text/report-error-link.ts';
import { viewLink } from '#model/view/view-link.ts';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';
import './parts.css';

/** Opens a message to those who keep the dossier, with view, record and both versions filled in when it is clicked. */
export function ErrorLink({ withWords = false }: { readonly withWords?: boolean }) {
  const { dossier, manifest } = useDossier();
  const recordId = useView((view) => view.selection);
  // nobody has said whom to tell
  if (dossier.contact === CONTACT_UNKNOWN) return null;
  const address = (): string =>
    reportErrorLink({
      contact: dossier.contact,
      title: dossier.title,
      recordId,
      viewUrl: viewLink(),
      dossierVersion: dossier.version,
      dossierHash: manifest.hash,
      appVersion: appVersion(),
    });
  return (
    <a
      className={withWords ? undefined : 'ui-button ui-button-quiet ui-button-icon'}
      href={dossier.contact}
      title={withWords ? undefined : t('panel.error.report')}
      aria-label={withWords ? undefined : t('panel.error.report')}
      // camera and window change often: the address is made when it is needed
      onPointerDown={(event) => (event.currentTarget.href = address())}
      onFocus={(event) => (event.currentTarget.href = address())}
      onClick={(event) => (event.currentTarget.href = address())}
    >
      {withWords ? t('panel.error.report') : <Icon of={Flag} />}
    </a>
  );
}
