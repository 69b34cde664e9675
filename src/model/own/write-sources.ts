// A built dossier as the YAML that people write: what the pipeline builds of it is the same dossier to the byte.
import { stringify } from 'yaml';
import type { Dossier, Span } from '#core/dossier/types.ts';
import { parseEdtf } from '#pipeline/parse-edtf.ts';

/** Texts of sources by their files, relative to the folder of the dossier. */
export type SourceTexts = ReadonlyMap<string, string>;

/** Without what is null: a field that is left out means the same. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (each === null ? [] : [[key, pruned(each)]])),
  );
}

function yaml(value: unknown): string {
  return stringify(pruned(value), { lineWidth: 0, defaultStringType: 'PLAIN', defaultKeyType: 'PLAIN' });
}

function textOf(span: Span | null): string | null {
  return span === null ? null : span.text;
}

/** Seasons are of one half of the earth; the built form has days alone. */
function hemisphereOf({ reports, claims, events, origins }: Dossier): 'north' | 'south' {
  const spans = [
    ...reports.map(({ published }) => published),
    ...claims.flatMap(({ when, asOf }) => [when, asOf]),
    ...events.flatMap(({ when }) => when.map(({ span }) => span)),
    ...origins.map(({ issued }) => issued),
  ];
  const isNorthern = spans.every((span) => {
    if (span === null) return true;
    const parsed = parseEdtf(span.text, 'north');
    return parsed.ok && parsed.span.startMin === span.startMin && parsed.span.endMax === span.endMax;
  });
  return isNorthern ? 'north' : 'south';
}

/** Events of a year are in one file; those without a first day in another. */
function eventFile({ when }: Dossier['events'][number]): string {
  const [first] = when.flatMap(({ span }) => span.startMin ?? span.startMax ?? []).sort();
  return `events/${first?.slice(0, 4) ?? 'undated'}.yaml`;
}

/** The sources of a dossier, file by file. */
export function writeSources(dossier: Dossier): SourceTexts {
  const {
    schemaVersion: _,
    sharing,
    reports,
    claims,
    events,
    origins,
    actors,
    places,
    measures,
    eventTypes,
    differences,
    stories,
    overview,
    conflicts,
    unknowns,
    ...heading
  } = dossier;
  const files = new Map<string, unknown>([
    [
      'dossier.yaml',
      {
        ...heading,
        ...(sharing.length > 0 && { sharing: Object.fromEntries(sharing.map(({ id, reason }) => [id, reason])) }),
        hemisphere: hemisphereOf(dossier),
      },
    ],
    ['codebook/event-types.yaml', eventTypes],
    ['codebook/measures.yaml', measures],
    ['codebook/actors.yaml', actors],
    ['codebook/places.yaml', places],
    ['codebook/origins.yaml', origins.map((origin) => ({ ...origin, issued: textOf(origin.issued) }))],
  ]);
  for (const report of reports) {
    const own = claims
      .filter(({ reportId }) => reportId === report.id)
      .map(({ reportId: __, ...claim }) => ({ ...claim, when: textOf(claim.when), asOf: textOf(claim.asOf) }));
    files.set(`reports/${report.id.replaceAll(':', '-')}.yaml`, {
      ...report,
      published: textOf(report.published),
      ...(own.length > 0 && { claims: own }),
    });
  }
  const byFile = new Map<string, unknown[]>();
  for (const event of events) {
    const record = { ...event, when: event.when.map((entry) => ({ ...entry, span: entry.span.text })) };
    const file = eventFile(event);
    byFile.set(file, [...(byFile.get(file) ?? []), record]);
  }
  for (const [file, records] of byFile) files.set(file, records);
  if (differences.length > 0) files.set('differences.yaml', differences);
  const first = { overview, conflicts, unknowns };
  if (Object.values(first).some((sentences) => sentences !== undefined)) {
    files.set('overview.yaml', Object.fromEntries(Object.entries(first).filter(([, each]) => each !== undefined)));
  }
  for (const story of stories) files.set(`stories/${story.id.replaceAll(':', '-')}.yaml`, story);
  return new Map([...files].map(([file, content]) => [file, yaml(content)]));
}
