import { slugOf } from '../slug.ts';
import { CODED_LISTS } from './coding.ts';
import type { CodedList, Coding } from './coding.ts';
import { writeRecordsYaml, writeReportYaml } from './write-yaml.ts';

/** A file of a coding, and whether it is whole or lines to be added to a file of the codebook that there is. */
export interface CodingFile {
  readonly file: string;
  readonly text: string;
  readonly isAddition: boolean;
}

/** Small letters and digits with single hyphens, of a title; the id of the report where nothing is left. */
export function reportSlug({ report: { title, id } }: Coding): string {
  return slugOf(title) || id;
}

/** Year of the earliest publication, as far as it is typed. */
function yearOf({ report: { notBefore, published } }: Coding): string {
  return /\d{4}/.exec(notBefore)?.[0] ?? /\d{4}/.exec(published)?.[0] ?? 'undated';
}

/** Where the report's file belongs, and where its new records do; a file of records that are added to others begins with theirs. */
export function codingPath(coding: Coding, what: 'report' | CodedList): string {
  if (what === 'report') {
    const year = yearOf(coding);
    return year === 'undated' ? `reports/${reportSlug(coding)}.yaml` : `reports/${year}/${reportSlug(coding)}.yaml`;
  }
  return what === 'events' ? `events/${reportSlug(coding)}.yaml` : `codebook/${what}.yaml`;
}

/** The files that a coding becomes: its report, its events, and what is added to the codebook. */
export function codingFiles(coding: Coding): readonly CodingFile[] {
  return [
    { file: codingPath(coding, 'report'), text: writeReportYaml(coding.report, coding.claims), isAddition: false },
    ...CODED_LISTS.filter((list) => coding[list].length > 0).map((list) => ({
      file: codingPath(coding, list),
      text: writeRecordsYaml(list, coding[list]),
      isAddition: list !== 'events',
    })),
  ];
}
