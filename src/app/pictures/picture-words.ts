import type { Claim, Report } from '#core/dossier/types.ts';
import type { FigureSeries } from '#core/evidence/figure-series.ts';
import { seriesEstimates } from '#core/evidence/series-estimates.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { exportRecords } from '#model/exports/export-records.ts';
import { particularsOf } from '#model/exports/particulars.ts';
import type { ExportRequest } from '#model/exports/particulars.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { dayWords, spanWords } from '#model/text/date-words.ts';
import { listWords } from '#model/text/list-words.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { reportLabel, reportsInOrder } from '#model/text/report-label.ts';
import { addressOf } from '#model/view/view-link.ts';
import { pictureText } from '#messages/picture-texts.ts';
import type { PictureWords } from './compose-picture.ts';

/** Sources that are named one by one; a picture has no room for more. */
const MOST_SOURCES = 12;

/** The reports of a figure: those that print its estimates, and those that repeat them. */
function reportsOfSeries({ lookup, dossier }: OpenDossier, { measure, eventId }: FigureSeries): readonly Report[] {
  const claims = seriesEstimates(lookup, measure.id, eventId)
    .flatMap(({ claimIds }) => claimIds)
    .flatMap((id): readonly (Claim | undefined)[] => [lookup.claims.get(id), ...(lookup.repeatsOfClaim.get(id) ?? [])]);
  const ids = new Set<string | undefined>(claims.map((claim) => claim?.reportId));
  return reportsInOrder(dossier).filter(({ id }) => ids.has(id));
}

/** Who published a report; where nobody says so its title, or whom it credits. */
function nameOf({ publisher, title, credits }: Report): string {
  if (publisher !== null) return publisher;
  if (title !== null) return pictureText('picture.quoted', { title });
  return credits.length > 0
    ? pictureText('picture.credited', { names: listWords(credits) })
    : pictureText('picture.noPublisher');
}

/** "R1 BBC News, 21 Nov 2024". */
function sourceWords({ dossier }: OpenDossier, report: Report): string {
  return pictureText('picture.source', {
    label: reportLabel(dossier, report.id),
    publisher: nameOf(report),
    date: spanWords(report.published, 'short'),
  });
}

function sourcesLine(open: OpenDossier, reports: readonly Report[]): string {
  const named = reports.slice(0, MOST_SOURCES).map((report) => sourceWords(open, report));
  const more = reports.length - named.length;
  return pictureText('picture.fromReports', {
    sources: [...named, ...(more > 0 ? [pictureText('picture.moreSources', { count: more })] : [])].join('; '),
  });
}

/** As of when what is shown was known: the view's date, else the day of the last publication. */
function knownWords({ open, view }: ExportRequest, conditions: readonly string[]): string {
  const last = view.known ?? knownDays(open.whole, view.knownBy).at(-1) ?? null;
  const all =
    view.known === null && last !== null ? [pictureText('picture.known', { day: dayWords(last, 'long') })] : [];
  return [...all, ...conditions].join(' · ');
}

/** The words of a picture of the view, or of a figure of it. */
export function pictureWords(
  request: ExportRequest,
  figure: { readonly series: FigureSeries; readonly note: string } | null,
): PictureWords {
  const { open, view, today, page } = request;
  const { title, version, hash, licence, conditions, link } = particularsOf(request);
  const { subtitle } = open.dossier;
  const whole = subtitle === undefined ? title : `${title}: ${subtitle}`;
  const event = figure === null ? null : (open.lookup.events.get(figure.series.eventId ?? '')?.title ?? null);
  const measure = figure?.series.measure.label ?? null;
  const heading =
    measure === null
      ? (recordTitle(open, view.selection) ?? whole)
      : event === null
        ? measure
        : pictureText('picture.seriesOf', { measure, event });
  const reports = figure === null ? exportRecords(open, view, 'shown').reports : reportsOfSeries(open, figure.series);
  const own = figure === null ? null : { ...view, panel: 'figures' as const, selection: figure.series.eventId };
  return {
    title: heading,
    notes: [...(figure === null ? [] : [figure.note]), knownWords(request, conditions)],
    foot: [
      sourcesLine(open, reports),
      pictureText('picture.edition', { title, version, hash, licence, made: dayWords(today, 'long') }),
    ],
    link: own === null ? link : addressOf(page, own),
  };
}
