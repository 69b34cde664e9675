import { DossierError } from '#model/dossier/dossier-error.ts';
import { ShapeError } from '#model/dossier/shape-error.ts';
import { t } from '#messages/t.ts';
import { ErrorCard } from './error-card.tsx';
import type { ErrorDetail } from './error-card.tsx';

interface Words {
  readonly title: string;
  readonly text: string;
}

function wordsOf(error: DossierError): Words {
  switch (error.kind) {
    case 'missing':
      return { title: t('app.dossierMissing'), text: t('app.dossierMissingText') };
    case 'unreachable':
      return { title: t('app.dossierUnreachable'), text: t('app.dossierUnreachableText') };
    case 'cut-off':
      return { title: t('app.dossierCutOff'), text: t('app.dossierCutOffText') };
    case 'newer':
      return { title: t('app.dossierNewer'), text: t('app.dossierNewerText') };
    case 'mismatch':
      return { title: t('app.dossierMismatch'), text: t('app.dossierMismatchText') };
    case 'shape':
      return { title: t('app.dossierShape'), text: t('app.dossierShapeText') };
    case 'stopped':
      return { title: t('app.dossierStopped'), text: t('app.dossierStoppedText') };
  }
}

function detailsOf(error: DossierError): ErrorDetail[] {
  const { file, expected, found } = error;
  const details: ErrorDetail[] = [{ label: t('app.errorFile'), value: file }];
  if (error instanceof ShapeError) {
    if (error.record !== '') details.push({ label: t('app.errorRecord'), value: error.record });
    if (error.field !== '') details.push({ label: t('app.errorField'), value: error.field });
    if (found === null) details.push({ label: t('app.errorFound'), value: t('app.errorNothing') });
  }
  if (expected !== null) details.push({ label: t('app.errorExpected'), value: expected });
  if (found !== null) details.push({ label: t('app.errorFound'), value: found });
  return details;
}

/** No usable dossier: what happened, in which file, and what to do. */
export function DossierErrorScreen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const known = error instanceof DossierError ? error : null;
  const words = known === null ? { title: t('app.dossierBroken'), text: t('app.dossierBrokenText') } : wordsOf(known);
  const details = known === null ? [{ label: t('app.errorMessage'), value: error.message }] : detailsOf(known);
  return (
    <main className="app-page">
      <h1 className="app-page-title">{t('app.name')}</h1>
      <ErrorCard {...words} details={details} onRetry={onRetry} />
    </main>
  );
}
