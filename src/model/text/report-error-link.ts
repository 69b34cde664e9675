import { t } from '#messages/t.ts';

interface ErrorReport {
  /** Address of those who keep the dossier: mailto or a form on the web. */
  readonly contact: string;
  readonly title: string;
  readonly recordId: string | null;
  readonly viewUrl: string;
  readonly dossierVersion: string;
  readonly dossierHash: string;
  readonly appVersion: string;
}

/** A text as part of an address; half of a surrogate pair, which no address can hold, becomes U+FFFD. */
function inAddress(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
}

/** A link to those who keep the dossier, with everything filled in that they need to see what the reader saw. */
export function reportErrorLink(report: ErrorReport): string {
  const record = report.recordId ?? t('model.error.noRecord');
  const subject = t('model.error.subject', { title: report.title, record });
  const body = t('model.error.body', {
    record,
    view: report.viewUrl,
    dossier: report.title,
    dossierVersion: report.dossierVersion,
    hash: report.dossierHash,
    appVersion: report.appVersion,
  });
  // forms of code hosts take a title where mail takes a subject
  const subjectKey = report.contact.startsWith('mailto:') ? 'subject' : 'title';
  const join = report.contact.includes('?') ? '&' : '?';
  return `${report.contact}${join}${subjectKey}=${inAddress(subject)}&body=${inAddress(body)}`;
}
