// How to cite a record, a figure or the whole view: a line of text, BibTeX and CSL-JSON, with a link that opens exactly that.
import type { DossierEvent, Measure } from '#core/dossier/types.ts';
import { dayToIso } from '#core/time/day.ts';
import { exportText } from '#messages/export-texts.ts';
import { listOf } from '../lists/list-query.ts';
import { dayWords, spanWords } from '../text/date-words.ts';
import { headlineOf } from '../text/main-figure.ts';
import { recordTitle } from '../text/record-title.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { claimPlaceWords, reportLabel } from '../text/report-label.ts';
import { addressOf, recordAddress } from '../view/view-link.ts';
import { toBibtexEntry } from './bibtex.ts';
import { cslDay } from './csl.ts';
import type { CslEntry } from './csl.ts';
import { particularsOf } from './particulars.ts';
import type { ExportRequest } from './particulars.ts';

export type CiteTarget =
  | { readonly type: 'view' }
  /** An event, a claim or a report. */
  | { readonly type: 'record'; readonly id: string }
  /** The figures of a measure for an event; null = for none. */
  | { readonly type: 'series'; readonly measureId: string; readonly eventId: string | null };

export const CITATION_FORMS = ['text', 'bibtex', 'csl'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];
export type Citation = Readonly<Record<CitationForm, string>>;

type CiteRequest = Omit<ExportRequest, 'scope'>;

/** What is cited: its key in bibliographies, its title, what it is, and where it opens. */
interface Cited {
  readonly key: string;
  readonly title: string;
  readonly what: string;
  readonly link: string;
}

function citedReport({ open, view, page }: CiteRequest, id: string): Cited | null {
  const report = open.lookup.reports.get(id);
  if (report === undefined) return null;
  return {
    key: id,
    title: report.title ?? report.publisher ?? id,
    what: exportText('export.cite.report', {
      label: reportLabel(open.dossier, id),
      id,
      publisher: report.publisher ?? '',
      has: report.publisher === null ? 'nothing' : 'publisher',
      date: spanWords(report.published, 'long'),
    }),
    link: recordAddress(page, view, id),
  };
}

function citedSeries({ open, view, page }: CiteRequest, measure: Measure, event: DossierEvent | undefined): Cited {
  const { lookup } = open;
  const eventId = event?.id ?? null;
  const figure = headlineOf(lookup, measure, eventId)?.words ?? null;
  const title = figure === null ? measure.label : `${measure.label}: ${figure}`;
  return {
    key: `${measure.id}-${eventId ?? 'none'}`,
    title,
    what:
      event === undefined
        ? exportText('export.cite.figure', { unit: measure.unit })
        : exportText('export.cite.figureOf', { unit: measure.unit, title: event.title, id: event.id }),
    link: addressOf(page, {
      ...view,
      selection: eventId ?? view.selection,
      panel: 'list',
      list: listOf('series', measure.id, eventId ?? 'none'),
    }),
  };
}

function citedRecord(request: CiteRequest, id: string): Cited {
  const { open, view, page } = request;
  const report = citedReport(request, id);
  if (report !== null) return report;
  const claim = open.lookup.claims.get(id);
  return {
    key: id,
    title: recordTitle(open, id) ?? id,
    what:
      claim === undefined
        ? exportText('export.cite.event', { id })
        : exportText('export.cite.claim', { id, place: claimPlaceWords(open.lookup, claim) }),
    link: recordAddress(page, view, id),
  };
}

function citedBy(request: CiteRequest, target: CiteTarget): Cited {
  const { open, view, page } = request;
  switch (target.type) {
    case 'view':
      return {
        key: open.manifest.id,
        title: open.dossier.title,
        what: exportText('export.cite.view'),
        link: addressOf(page, view),
      };
    case 'record':
      return citedRecord(request, target.id);
    case 'series': {
      const measure = open.lookup.measures.get(target.measureId);
      if (measure === undefined) return citedRecord(request, target.eventId ?? target.measureId);
      return citedSeries(request, measure, open.lookup.events.get(target.eventId ?? ''));
    }
  }
}

/** The ways to cite something of the dossier as the view sees it. */
export function cite(request: CiteRequest, target: CiteTarget): Citation {
  const { title, version, hash, licence, conditions } = particularsOf({ ...request, scope: 'shown' });
  const cited = citedBy(request, target);
  const asked = sentenceCase(conditions.length === 0 ? exportText('export.source.everything') : conditions.join('; '));
  const values = { ...cited, dossier: title, version, hash, licence, asked };
  const entry: CslEntry = {
    id: cited.key,
    type: target.type === 'view' ? 'dataset' : 'entry',
    title: cited.title,
    author: [{ literal: exportText('export.cite.holder', { dossier: title }) }],
    ...(target.type !== 'view' && { 'container-title': title }),
    version: `${version} (${hash})`,
    accessed: { 'date-parts': [cslDay(dayToIso(request.today))] },
    URL: cited.link,
    note: exportText('export.cite.note', { ...values, what: sentenceCase(cited.what) }),
  };
  return {
    text: exportText(target.type === 'view' ? 'export.cite.viewLine' : 'export.cite.line', {
      ...values,
      accessed: dayWords(request.today, 'long'),
    }),
    bibtex: toBibtexEntry(entry),
    csl: JSON.stringify([entry], null, 2),
  };
}
