// Reports, and claims as places in reports, as CSL-JSON (citationstyles.org): what Zotero, Pandoc and word processors read. BibTeX and RIS are
// written from the same entries.
import type { Claim, Report } from '#core/dossier/types.ts';
import { dayToCivil, isoToDay } from '#core/time/day.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { exportText } from '#messages/export-texts.ts';
import { t } from '#messages/t.ts';
import { actorName } from '../text/actor-words.ts';
import { claimPlaceWords, reportLabel } from '../text/report-label.ts';
import { recordAddress } from '../view/view-link.ts';
import type { ExportRequest } from './particulars.ts';

/** A day, or the first and the last day that it can be. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly [year: number, month: number, day: number])[];
  /** The date is inferred. */
  readonly circa?: true;
}

export interface CslEntry {
  readonly id: string;
  readonly type: 'article-newspaper' | 'entry' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  /** Where in what contains it. */
  readonly section?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  /** Where the copy in an archive is. */
  readonly archive_location?: string;
  readonly note: string;
}

/** A day of a dossier as CSL writes it. */
export function cslDay(iso: string): CslDate['date-parts'][number] {
  const { year, month, day } = dayToCivil(isoToDay(iso));
  return [year, month, day];
}

function publishedOn({ published, notBefore, notAfter, publishedBasis }: Report): CslDate {
  const first = published.startMin ?? notBefore;
  const last = published.endMax ?? notAfter;
  return {
    'date-parts': first === last ? [cslDay(first)] : [cslDay(first), cslDay(last)],
    ...(publishedBasis === 'inferred' && { circa: true }),
  };
}

function literals(names: readonly string[]): Pick<CslEntry, 'author'> {
  return names.length === 0 ? {} : { author: names.map((literal) => ({ literal })) };
}

/** A report as an entry of a bibliography; `source` says where its coding comes from. */
export function reportEntry({ dossier }: Pick<OpenDossier, 'dossier'>, report: Report, source: string): CslEntry {
  const { id, title, publisher, authors, language, url, archivedUrl } = report;
  return {
    id,
    type: 'article-newspaper',
    title: title ?? t('model.report.untitled'),
    ...literals(authors),
    ...(publisher !== null && { 'container-title': publisher }),
    issued: publishedOn(report),
    language,
    ...(url !== null && { URL: url }),
    ...(archivedUrl !== null && { archive_location: archivedUrl }),
    note: exportText('export.entry.report', { report: reportLabel(dossier, id), id, source }),
  };
}

/** A claim as an entry that cites the line of its report. */
function claimEntry({ open, view, page }: ExportRequest, claim: Claim, source: string): CslEntry {
  const { lookup } = open;
  const { id, text, saidBy, reportId } = claim;
  const report = lookup.reports.get(reportId);
  return {
    id,
    type: 'entry',
    title: text,
    ...literals(saidBy.map((actorId) => actorName(lookup, actorId))),
    'container-title': report?.title ?? t('model.report.untitled'),
    section: claimPlaceWords(lookup, claim),
    ...(report !== undefined && { issued: publishedOn(report), language: report.language }),
    URL: recordAddress(page, view, id),
    note: exportText('export.entry.claim', { id, report: reportId, source }),
  };
}

/** Reports and claims as entries, reports first. */
export function toCsl(
  request: ExportRequest,
  reports: readonly Report[],
  claims: readonly Claim[],
  source: string,
): string {
  const entries = [
    ...reports.map((report) => reportEntry(request.open, report, source)),
    ...claims.map((claim) => claimEntry(request, claim, source)),
  ];
  return `${JSON.stringify(entries, null, 2)}\n`;
}
