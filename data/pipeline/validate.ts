import type * as z from 'zod';
import {
  rawClaimSchema,
  rawEventSchema,
  rawHeadingSchema,
  rawOriginSchema,
  rawOverviewSchema,
  rawReportSchema,
} from '#core/dossier/schema.ts';
import { actorSchema, eventTypeSchema, measureSchema, placeSchema } from '#core/dossier/schema-codebook.ts';
import { differenceSchema, storySchema } from '#core/dossier/schema-evidence.ts';
import type { sentenceSchema } from '#core/dossier/schema-evidence.ts';
import type { Source, SourceKind } from './parse-source.ts';
import type { Path, Problem } from './problem.ts';

/** A record and where it was written. */
export interface Sourced<T> {
  readonly record: T;
  readonly file: string;
  readonly path: Path;
}

export type RawHeading = z.infer<typeof rawHeadingSchema>;
export type RawReport = z.infer<typeof rawReportSchema>;
export type RawClaim = z.infer<typeof rawClaimSchema> & { readonly reportId: RawReport['id'] };
export type RawEvent = z.infer<typeof rawEventSchema>;
type RawSentence = z.infer<typeof sentenceSchema>;
export type RawOrigin = z.infer<typeof rawOriginSchema>;

/** What could be validated, record by record, so that one bad record does not hide what is wrong with the others. */
export interface Validated {
  readonly heading: RawHeading | null;
  readonly reports: readonly Sourced<RawReport>[];
  readonly claims: readonly Sourced<RawClaim>[];
  readonly events: readonly Sourced<RawEvent>[];
  readonly origins: readonly Sourced<RawOrigin>[];
  readonly actors: readonly Sourced<z.infer<typeof actorSchema>>[];
  readonly places: readonly Sourced<z.infer<typeof placeSchema>>[];
  readonly measures: readonly Sourced<z.infer<typeof measureSchema>>[];
  readonly eventTypes: readonly Sourced<z.infer<typeof eventTypeSchema>>[];
  readonly differences: readonly Sourced<z.infer<typeof differenceSchema>>[];
  readonly stories: readonly Sourced<z.infer<typeof storySchema>>[];
  readonly overview: readonly Sourced<RawSentence>[];
  readonly conflicts: readonly Sourced<RawSentence>[];
  readonly unknowns: readonly Sourced<RawSentence>[];
  /** Ids of records that did not pass: references to them are not reported as well. */
  readonly brokenIds: ReadonlySet<string>;
  /** False if a file as a whole is something else than it should be, so that none of its records is here. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

function issueProblems(issues: readonly z.core.$ZodIssue[], file: string, base: Path): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        level: 'error',
        file,
        path: [...path, key],
        rule: 'unknown-field',
        message: `there is no field "${key}" here`,
      }));
    }
    return [{ level: 'error', file, path, rule: 'shape', message: issue.message }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Validator {
  readonly problems: Problem[] = [];
  readonly brokenIds = new Set<string>();
  isWhole = true;

  constructor(private readonly sources: readonly Source[]) {}

  /** Sources of a kind that are YAML; those that are not have been reported already. */
  of(kind: SourceKind): readonly Source[] {
    return this.sources.filter((source) => source.kind === kind && source.content !== undefined);
  }

  record<S extends z.ZodType>(schema: S, value: unknown, file: string, path: Path): Sourced<z.infer<S>> | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { record: parsed.data, file, path };
    this.problems.push(...issueProblems(parsed.error.issues, file, path));
    if (isRecord(value) && typeof value['id'] === 'string') this.brokenIds.add(value['id']);
    // whoever refers to a record without an id cannot be distinguished from one who refers to nothing
    else this.isWhole = false;
    return null;
  }

  list<S extends z.ZodType>(schema: S, value: unknown, file: string, path: Path): Sourced<z.infer<S>>[] {
    if (value === null || value === undefined) return [];
    if (!Array.isArray(value)) {
      this.isWhole = false;
      this.problems.push({ level: 'error', file, path, rule: 'shape', message: 'this must be a list' });
      return [];
    }
    return value.flatMap((entry: unknown, at) => this.record(schema, entry, file, [...path, at]) ?? []);
  }

  lists<S extends z.ZodType>(schema: S, kind: SourceKind): Sourced<z.infer<S>>[] {
    return this.of(kind).flatMap((source) => this.list(schema, source.content, source.file, []));
  }
}

/** Checks every source against the schema of its kind. */
export function validate(sources: readonly Source[]): Validated {
  const validator = new Validator(sources);
  const reports: Sourced<RawReport>[] = [];
  const claims: Sourced<RawClaim>[] = [];
  for (const { file, content } of validator.of('report')) {
    const { claims: rawClaims, ...rest } = isRecord(content) ? content : {};
    const report = validator.record(rawReportSchema, isRecord(content) ? rest : content, file, []);
    const checked = validator.list(rawClaimSchema, rawClaims, file, ['claims']);
    if (report !== null) reports.push(report);
    // Claims of a report that did not pass are checked for their shape, then left out: they have no report to stand in.
    for (const claim of checked) {
      if (report === null) validator.brokenIds.add(claim.record.id);
      else claims.push({ ...claim, record: { ...claim.record, reportId: report.record.id } });
    }
  }
  const [heading] = validator.of('dossier');
  const [overview] = validator
    .of('overview')
    .flatMap(({ file, content }) => validator.record(rawOverviewSchema, content, file, []) ?? []);
  const sentences = (part: keyof z.infer<typeof rawOverviewSchema>): readonly Sourced<RawSentence>[] =>
    (overview?.record[part] ?? []).map((record, at) => ({ record, file: overview?.file ?? '', path: [part, at] }));
  return {
    heading:
      heading === undefined
        ? null
        : (validator.record(rawHeadingSchema, heading.content, heading.file, [])?.record ?? null),
    reports,
    claims,
    events: validator.lists(rawEventSchema, 'events'),
    origins: validator.lists(rawOriginSchema, 'origins'),
    actors: validator.lists(actorSchema, 'actors'),
    places: validator.lists(placeSchema, 'places'),
    measures: validator.lists(measureSchema, 'measures'),
    eventTypes: validator.lists(eventTypeSchema, 'eventTypes'),
    differences: validator.lists(differenceSchema, 'differences'),
    stories: validator
      .of('story')
      .flatMap((source) => validator.record(storySchema, source.content, source.file, []) ?? []),
    overview: sentences('overview'),
    conflicts: sentences('conflicts'),
    unknowns: sentences('unknowns'),
    brokenIds: validator.brokenIds,
    isWhole: validator.isWhole,
    problems: validator.problems,
  };
}
