import type {
  Actor,
  Claim,
  Difference,
  DossierEvent,
  EventType,
  Measure,
  Origin,
  Place,
  Report,
  Sentence,
  Span,
  Story,
} from '#core/dossier/types.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { Hemisphere } from './parse-edtf.ts';
import type { Path, Problem } from './problem.ts';
import type { RawHeading, Sourced, Validated } from './validate.ts';

/** The records in their built form, not yet checked against each other, each with the place where it was written. */
export interface Draft {
  readonly heading: RawHeading | null;
  readonly reports: readonly Sourced<Report>[];
  readonly claims: readonly Sourced<Claim>[];
  readonly events: readonly Sourced<DossierEvent>[];
  readonly origins: readonly Sourced<Origin>[];
  readonly actors: readonly Sourced<Actor>[];
  readonly places: readonly Sourced<Place>[];
  readonly measures: readonly Sourced<Measure>[];
  readonly eventTypes: readonly Sourced<EventType>[];
  readonly differences: readonly Sourced<Difference>[];
  readonly stories: readonly Sourced<Story>[];
  readonly overview: readonly Sourced<Sentence>[];
  readonly conflicts: readonly Sourced<Sentence>[];
  readonly unknowns: readonly Sourced<Sentence>[];
  readonly brokenIds: ReadonlySet<string>;
}

class SpanResolver {
  readonly problems: Problem[] = [];
  /** A table names the same days a thousand times. */
  private readonly spans = new Map<string, Span>();

  constructor(private readonly hemisphere: Hemisphere) {}

  /** The span of a text. A text that is refused becomes a problem and, so that the other checks can go on, a span open on all sides. */
  span(text: string, at: Sourced<unknown>, ...path: Path): Span {
    const known = this.spans.get(text);
    if (known !== undefined) return known;
    const parsed = parseEdtf(text, this.hemisphere);
    if (parsed.ok) {
      this.spans.set(text, parsed.span);
      return parsed.span;
    }
    this.problems.push({
      level: 'error',
      file: at.file,
      path: [...at.path, ...path],
      rule: 'date',
      message: parsed.message,
    });
    return { text, startMin: null, startMax: null, endMin: null, endMax: null, approximate: false, uncertain: false };
  }

  spanOrNull(text: string | null, at: Sourced<unknown>, ...path: Path): Span | null {
    return text === null ? null : this.span(text, at, ...path);
  }
}

/** Turns the dates of all records into spans. */
export function resolve(validated: Validated): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const dates = new SpanResolver(validated.heading?.hemisphere ?? 'north');
  const draft: Draft = {
    ...validated,
    reports: validated.reports.map((at) => ({
      ...at,
      record: { ...at.record, published: dates.span(at.record.published, at, 'published') },
    })),
    claims: validated.claims.map((at) => ({
      ...at,
      record: {
        ...at.record,
        when: dates.spanOrNull(at.record.when, at, 'when'),
        asOf: dates.spanOrNull(at.record.asOf, at, 'asOf'),
      },
    })),
    origins: validated.origins.map((at) => ({
      ...at,
      record: { ...at.record, issued: dates.spanOrNull(at.record.issued, at, 'issued') },
    })),
    events: validated.events.map((at) => ({
      ...at,
      record: {
        ...at.record,
        when: at.record.when.map((entry, n) => ({ ...entry, span: dates.span(entry.span, at, 'when', n, 'span') })),
      },
    })),
  };
  return { draft, problems: dates.problems };
}
