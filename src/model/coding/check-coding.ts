// Every check of the build, run on a dossier with the report that is being coded in it. The stages are the pipeline's own; no Node, no page.
import { config } from 'zod';
import type { Dossier } from '#core/dossier/types.ts';
import { CODED_LISTS } from '#core/coding/coding.ts';
import type { CodedClaim, CodedList, Coding } from '#core/coding/coding.ts';
import { codingPath } from '#core/coding/coding-files.ts';
import { isEmpty } from '#core/coding/write-yaml.ts';
import { writtenForm, writtenHeading } from '#core/coding/written-form.ts';
import { check } from '#pipeline/check.ts';
import type { Source, SourceKind } from '#pipeline/parse-source.ts';
import type { Problem } from '#pipeline/problem.ts';
import { resolve } from '#pipeline/resolve.ts';
import { validate } from '#pipeline/validate.ts';

// the policy of the page forbids code that is made from text
config({ jitless: true });

/** Something that a check says of a record of the coding. */
export interface CodingProblem {
  readonly level: Problem['level'];
  /** Id of the record: of the report, a claim, or a record that was made for it. */
  readonly recordId: string;
  /** Where in the record: `measure.low`; '' = the record as a whole. */
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

const NO_COLOURS = { light: new Map<string, string>(), dark: new Map<string, string>() };

function source(file: string, kind: SourceKind, content: unknown): Source {
  return { file, kind, content, lineOf: () => 1 };
}

function withoutEmpty(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
}

/** The records of a built dossier as the sources that they were built from; a report that is being coded anew stands back. */
function baseSources(dossier: Dossier, coding: Coding): readonly Source[] {
  const claimsOf = new Map<string, object[]>();
  for (const { reportId, ...claim } of dossier.claims) {
    const claims = claimsOf.get(reportId) ?? [];
    claims.push(writtenForm(claim));
    claimsOf.set(reportId, claims);
  }
  return [
    source('dossier.yaml', 'dossier', writtenHeading(dossier)),
    ...dossier.reports
      .filter(({ id }) => id !== coding.report.id)
      .map((report) =>
        source(`base/${report.id}`, 'report', { ...writtenForm(report), claims: claimsOf.get(report.id) ?? [] }),
      ),
    ...(['events', 'origins', 'actors', 'places', 'measures', 'eventTypes'] as const).map((list) =>
      source(`base/${list}`, list, dossier[list].map(writtenForm)),
    ),
  ];
}

type Filled = Readonly<Record<string, unknown>>;

/** What an empty field is taken for while the others are compared with each other: a record with a hole would not be compared at all. */
const STAND_INS: Readonly<Record<'report' | 'claims' | CodedList, Filled>> = {
  report: {
    published: '[0001-01-01..9999-12-31]',
    notBefore: '0001-01-01',
    notAfter: '9999-12-31',
    publishedBasis: 'inferred',
    language: 'en',
    kind: 'original',
    reliability: 'F',
    reliabilityWhy: '–',
  },
  claims: { text: '–', credibility: 6 },
  events: { title: '–' },
  origins: { title: '–', reliability: 'F' },
  actors: { name: '–', kind: 'person' },
  places: { name: '–', precision: 'none' },
};

/** The figure of a claim; one that does not say yet what it counts is left out where the others are compared. */
function figureOf({ measure }: CodedClaim, standIns: Partial<typeof STAND_INS>): object | null {
  if (measure === null) return null;
  return measure.measureId === '' && standIns.claims !== undefined ? null : withoutEmpty(measure);
}

function codedSources(coding: Coding, standIns: Partial<typeof STAND_INS>): readonly Source[] {
  const filled = (list: keyof typeof STAND_INS, record: object): object => ({
    ...standIns[list],
    ...withoutEmpty(record),
  });
  const claims = coding.claims.map((claim) => filled('claims', { ...claim, measure: figureOf(claim, standIns) }));
  return [
    source(codingPath(coding, 'report'), 'report', { ...filled('report', coding.report), claims }),
    ...CODED_LISTS.map((list) =>
      source(
        `own/${list}`,
        list,
        coding[list].map((record) => filled(list, record)),
      ),
    ),
  ];
}

const REQUIRED = /^Invalid (?:input|option): expected/;

/** Where a problem stands among the records of the coding; null = it is not about them. */
function placed(problem: Problem, coding: Coding): CodingProblem | null {
  const { level, file, path, rule } = problem;
  const [first, second] = path;
  const message = rule === 'shape' && REQUIRED.test(problem.message) ? 'this has to be filled in' : problem.message;
  const said = { level, rule, message };
  if (file === codingPath(coding, 'report')) {
    const claim = first === 'claims' && typeof second === 'number' ? coding.claims[second] : undefined;
    return claim === undefined
      ? { ...said, recordId: coding.report.id, field: path.join('.') }
      : { ...said, recordId: claim.id, field: path.slice(2).join('.') };
  }
  const list = CODED_LISTS.find((name: CodedList) => file === `own/${name}`);
  const record = list === undefined || typeof first !== 'number' ? undefined : coding[list][first];
  return record === undefined ? null : { ...said, recordId: record.id, field: path.slice(1).join('.') };
}

function sameAs(a: CodingProblem): (b: CodingProblem) => boolean {
  return (b) => a.recordId === b.recordId && a.field === b.field && a.rule === b.rule;
}

/** What the build would say of the coding, as a part of a dossier. What it says of the rest of the dossier is left out. */
export function checkCoding(dossier: Dossier, coding: Coding): readonly CodingProblem[] {
  const shapes = validate(codedSources(coding, {})).problems.flatMap((problem) => placed(problem, coding) ?? []);
  const validated = validate([...baseSources(dossier, coding), ...codedSources(coding, STAND_INS)]);
  const { draft, problems: undated } = resolve(validated);
  const others = [...undated, ...check({ draft, palettes: NO_COLOURS })].flatMap(
    (problem) => placed(problem, coding) ?? [],
  );
  return [...shapes, ...others.filter((problem) => !shapes.some(sameAs(problem)))];
}
