// A built dossier as the YAML that people write: what the pipeline builds of it is the same dossier to the byte.
import { stringify } from 'yaml';
import { writtenForm } from '#core/coding/written-form.ts';
import { writeRecordsYaml, writeReportYaml } from '#core/coding/write-yaml.ts';
import type { RecordList } from '#core/coding/write-yaml.ts';
import type { Claim, Dossier, DossierEvent } from '#core/dossier/types.ts';
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

function recordsYaml(list: RecordList, records: readonly object[]): string {
  return writeRecordsYaml(list, records.map(writtenForm));
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
  const files = new Map<string, string>([
    [
      'dossier.yaml',
      yaml({
        ...heading,
        ...(sharing.length > 0 && { sharing: Object.fromEntries(sharing.map(({ id, reason }) => [id, reason])) }),
        hemisphere: hemisphereOf(dossier),
      }),
    ],
    ['codebook/event-types.yaml', recordsYaml('eventTypes', eventTypes)],
    ['codebook/measures.yaml', recordsYaml('measures', measures)],
    ['codebook/actors.yaml', recordsYaml('actors', actors)],
    ['codebook/places.yaml', recordsYaml('places', places)],
    ['codebook/origins.yaml', recordsYaml('origins', origins)],
  ]);
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims) claimsOf.set(claim.reportId, [...(claimsOf.get(claim.reportId) ?? []), claim]);
  for (const report of reports) {
    const own = (claimsOf.get(report.id) ?? []).map(writtenForm);
    files.set(`reports/${report.id.replaceAll(':', '-')}.yaml`, writeReportYaml(writtenForm(report), own));
  }
  const byFile = new Map<string, DossierEvent[]>();
  for (const event of events) {
    const file = eventFile(event);
    byFile.set(file, [...(byFile.get(file) ?? []), event]);
  }
  for (const [file, records] of byFile) files.set(file, recordsYaml('events', records));
  if (differences.length > 0) files.set('differences.yaml', recordsYaml('differences', differences));
  const first = { overview, conflicts, unknowns };
  if (Object.values(first).some((sentences) => sentences !== undefined)) {
    files.set(
      'overview.yaml',
      yaml(Object.fromEntries(Object.entries(first).filter(([, each]) => each !== undefined))),
    );
  }
  for (const story of stories) files.set(`stories/${story.id.replaceAll(':', '-')}.yaml`, yaml(story));
  return files;
}
