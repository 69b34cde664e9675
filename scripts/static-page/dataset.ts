// What search engines are told about the dossier: schema.org's Dataset (https://schema.org/Dataset, read on 2026-11-30).
import type { Manifest, Place, Report } from '#core/dossier/types.ts';
import { OPEN_FUTURE, OPEN_PAST } from '#core/states/open-days.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { DATED } from '#core/states/state-table.ts';
import { dayToIso, toDay } from '#core/time/day.ts';
import { LOCALE } from '#messages/locale.ts';
import { chronologyText } from '#messages/chronology-texts.ts';
import { t } from '#messages/t.ts';

/** A licence of Creative Commons by its short name, as an address; any other as it is written. */
function licenceAddress(licence: string): string {
  const [, kind, version] = /^CC[ -](BY(?:-[A-Z]{2}){0,2}) (\d\.\d)$/.exec(licence) ?? [];
  if (licence === 'CC0 1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return kind === undefined ? licence : `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
}

/** From the first to the last day that an event can lie on, as ISO 8601 writes it; `..` = open, null = no event has a date. */
function temporalCoverage({ states }: Pick<OpenDossier, 'states'>): string | null {
  const { flags, startMin, endMax } = states;
  let first: number = OPEN_FUTURE;
  let last: number = OPEN_PAST;
  flags.forEach((bits, row) => {
    if ((bits & DATED) === 0) return;
    const start = startMin[row] ?? OPEN_PAST;
    // a beginning that is not known says nothing of the period
    if (start > OPEN_PAST) first = Math.min(first, start);
    last = Math.max(last, endMax[row] ?? OPEN_PAST);
  });
  if (first === OPEN_FUTURE && last === OPEN_PAST) return null;
  const from = first === OPEN_FUTURE ? '..' : dayToIso(toDay(first));
  return `${from}/${last >= OPEN_FUTURE ? '..' : dayToIso(toDay(last))}`;
}

/** What is known to a region or a country has no point. */
function placeOf({ name, lngLat, precision }: Place): object {
  if (lngLat === null || (precision !== 'site' && precision !== 'town')) return { '@type': 'Place', name };
  const [longitude, latitude] = lngLat;
  return { '@type': 'Place', name, geo: { '@type': 'GeoCoordinates', latitude, longitude } };
}

/** A day of publication that is not known to the day is none. */
function publicationDay({ published }: Report): string | undefined {
  const { startMin, endMax } = published;
  return startMin !== null && startMin === endMax ? startMin : undefined;
}

function citationOf(report: Report): object {
  const { title, publisher, authors, language, url } = report;
  return {
    '@type': 'NewsArticle',
    name: title ?? t('model.report.untitled'),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    datePublished: publicationDay(report),
    inLanguage: language,
    ...(url !== null && { url }),
  };
}

/** The dossier as a Dataset; `file` is the address of its JSON beside the page. */
export function datasetOf(open: OpenDossier, { version, hash }: Manifest, file: string): object {
  const { dossier } = open;
  const { title, subtitle, summary, licence } = dossier;
  const placed = new Set(dossier.events.flatMap(({ places }) => places.map(({ placeId }) => placeId)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: subtitle === undefined ? title : `${title}: ${subtitle}`,
    description: summary,
    identifier: hash,
    version,
    license: licenceAddress(licence),
    creator: { '@type': 'Organization', name: chronologyText('chronology.makers', { title }) },
    isAccessibleForFree: true,
    inLanguage: LOCALE,
    temporalCoverage: temporalCoverage(open) ?? undefined,
    spatialCoverage: dossier.places.filter(({ id }) => placed.has(id)).map(placeOf),
    variableMeasured: dossier.measures.map(({ label, unit }) => t('model.figure.measure', { measure: label, unit })),
    keywords: dossier.eventTypes.map(({ label }) => label),
    citation: dossier.reports.map(citationOf),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file }],
  };
}

/** As the text of a script element: a word of the dossier must not end it. */
export function dataText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
