import { CancelledError } from '@tanstack/react-query';
import { LateFailure } from '#late/late-failure.ts';
import { DossierError } from '#model/dossier/dossier-error.ts';
import type { DossierErrorKind } from '#model/dossier/dossier-error.ts';
import { ShapeError } from '#model/dossier/shape-error.ts';
import { t } from '#messages/t.ts';
import type { ErrorDetail } from './error-card.tsx';

export interface DossierErrorWords {
  readonly title: string;
  readonly text: string;
  readonly details: readonly ErrorDetail[];
}

function wordsOf(kind: DossierErrorKind): Omit<DossierErrorWords, 'details'> {
  switch (kind) {
    case 'missing':
      return { title: t('app.dossierMissing'), text: t('app.dossierMissingText') };
    case 'unreachable':
      return { title: t('app.dossierUnreachable'), text: t('app.dossierUnreachableText') };
    case 'server':
      return { title: t('app.dossierServer'), text: t('app.dossierServerText') };
    case 'refused':
      return { title: t('app.dossierRefused'), text: t('app.dossierRefusedText') };
    case 'cut-off':
      return { title: t('app.dossierCutOff'), text: t('app.dossierCutOffText') };
    case 'stalled':
      return { title: t('app.dossierStalled'), text: t('app.dossierStalledText') };
    case 'newer':
      return { title: t('app.dossierNewer'), text: t('app.dossierNewerText') };
    case 'mismatch':
      return { title: t('app.dossierMismatch'), text: t('app.dossierMismatchText') };
    case 'shape':
      return { title: t('app.dossierShape'), text: t('app.dossierShapeText') };
    case 'too-large':
      return { title: t('app.dossierTooLarge'), text: t('app.dossierTooLargeText') };
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

/** What happened to the dossier, in which file, and what to do. */
export function dossierErrorWords(error: Error): DossierErrorWords {
  if (error instanceof DossierError) return { ...wordsOf(error.kind), details: detailsOf(error) };
  // a load that is cancelled by the reader ends before the request can say so
  if (error instanceof CancelledError) return { ...wordsOf('stopped'), details: [] };
  const details = [{ label: t('app.errorMessage'), value: error.message }];
  if (error instanceof LateFailure) return { ...wordsOf('unreachable'), details };
  return { title: t('app.dossierBroken'), text: t('app.dossierBrokenText'), details };
}
