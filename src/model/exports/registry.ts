// The formats of exports, in one table. A new one: a file that writes it, and a line here with its name in messages/en/export.ts.
import type { EventEvidence } from '#core/states/event-evidence.ts';
import { exportText } from '#messages/export-texts.ts';
import { toBibtex } from './bibtex.ts';
import { claimColumns } from './claim-table.ts';
import { reportEntry, toCsl } from './csl.ts';
import { toCsv } from './csv.ts';
import { estimateColumns } from './estimate-table.ts';
import { eventColumns, readEvidence } from './event-table.ts';
import { EXPORT_SCOPES, exportRecords } from './export-records.ts';
import type { ExportRecords, ExportScope } from './export-records.ts';
import { exportFileName } from './file-name.ts';
import { toGeoJson } from './geojson.ts';
import type { Outlines } from './geojson.ts';
import { toJsonLines } from './jsonl.ts';
import { particularsOf, particularsTable, sourceWords } from './particulars.ts';
import type { ExportRequest, Particulars } from './particulars.ts';
import { toRis } from './ris.ts';
import { makeTable } from './table.ts';
import type { Table } from './table.ts';
import type { ToXlsx } from './xlsx.ts';

/** Kinds of records that exports hold. */
export type ExportedKind = keyof ExportRecords;

/** What only some formats need, and only when they are asked for. */
export interface ExportTools {
  /** Rejects if they do not come. */
  readonly loadOutlines: () => Promise<Outlines>;
  /** The writer of workbooks; it brings a library. */
  readonly loadXlsx: () => Promise<ToXlsx>;
}

interface Content {
  readonly request: ExportRequest;
  readonly records: ExportRecords;
  readonly particulars: Particulars;
  /** The particulars in a line. */
  readonly source: string;
  readonly tools: ExportTools;
}

interface ExportFormat {
  /** Of what a file in this format is made; with nothing of all of them there is nothing to export. */
  readonly holds: readonly [ExportedKind, ...ExportedKind[]];
  /** The word for it in names of files. */
  readonly what: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (content: Content) => string | Promise<string | Blob>;
}

const readEvents = ({ request, records }: Content): Promise<readonly EventEvidence[]> => readEvidence(request, records);

async function eventTable(content: Content): Promise<Table> {
  return makeTable(eventColumns(content.request, content.source), await readEvents(content));
}

function claimTable({ request, records, source }: Content): Table {
  return makeTable(claimColumns(request, source), records.claims);
}

function estimateTable({ request, records, source }: Content): Table {
  return makeTable(estimateColumns(request, source), records.estimates);
}

const reportEntries = ({ request, records, source }: Content) =>
  records.reports.map((report) => reportEntry(request.open, report, source));

const CSV = { ending: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;

const FORMATS = {
  'events.csv': {
    ...CSV,
    holds: ['events'],
    what: 'events',
    write: async (content) => toCsv(await eventTable(content)),
  },
  'claims.csv': { ...CSV, holds: ['claims'], what: 'claims', write: (content) => toCsv(claimTable(content)) },
  'estimates.csv': {
    ...CSV,
    holds: ['estimates'],
    what: 'estimates',
    write: (content) => toCsv(estimateTable(content)),
  },
  xlsx: {
    holds: ['events', 'claims', 'estimates'],
    what: 'tables',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (content) => {
      const toXlsx = await content.tools.loadXlsx();
      return toXlsx([
        { name: exportText('export.sheet.events'), table: await eventTable(content) },
        { name: exportText('export.sheet.claims'), table: claimTable(content) },
        { name: exportText('export.sheet.estimates'), table: estimateTable(content) },
        { name: exportText('export.sheet.about'), table: particularsTable(content.particulars) },
      ]);
    },
  },
  geojson: {
    holds: ['events'],
    what: 'events',
    ending: 'geojson',
    mediaType: 'application/geo+json',
    write: async (content) => {
      const { request, particulars, source, tools } = content;
      const events = await readEvents(content);
      return toGeoJson(request.open, particulars, events, eventColumns(request, source), await tools.loadOutlines());
    },
  },
  jsonl: {
    holds: ['events'],
    what: 'events',
    ending: 'jsonl',
    mediaType: 'application/jsonl',
    write: async (content) => toJsonLines(content.particulars, await readEvents(content)),
  },
  csl: {
    holds: ['reports', 'claims'],
    what: 'references',
    ending: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: ({ request, records, source }) => toCsl(request, records.reports, records.claims, source),
  },
  bibtex: {
    holds: ['reports'],
    what: 'reports',
    ending: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: (content) => toBibtex(reportEntries(content)),
  },
  ris: {
    holds: ['reports'],
    what: 'reports',
    ending: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: (content) => toRis(reportEntries(content)),
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatId = keyof typeof FORMATS;

// Object.keys is typed as string[]; the keys of the table are the formats
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormatId[];

/** A file before it is made: its name, and how much it holds of each kind. */
export interface ExportPlan {
  readonly name: string;
  readonly holds: readonly { readonly kind: ExportedKind; readonly count: number }[];
  /** Nothing of what it holds is there. */
  readonly isEmpty: boolean;
}

/** What a file in a format would be. */
export function planExport(request: ExportRequest, format: ExportFormatId, records: ExportRecords): ExportPlan {
  const { holds, what, ending } = FORMATS[format];
  const counts = holds.map((kind) => ({ kind, count: records[kind].length }));
  return {
    name: exportFileName(particularsOf(request), what, ending),
    holds: counts,
    isEmpty: counts.every(({ count }) => count === 0),
  };
}

/** Why there is nothing to export, in words. */
export function nothingWords(format: ExportFormatId, scope: ExportScope): string {
  return exportText('export.nothing', { scope, kind: FORMATS[format].holds[0] });
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** There is nothing of the kind that the format holds; the message says so in words. */
export class NothingToExport extends Error {}

/** Makes the file of a format. Rejects with NothingToExport rather than give an empty file. */
export async function makeExport(
  request: ExportRequest,
  format: ExportFormatId,
  tools: ExportTools,
): Promise<ExportFile> {
  const { mediaType, write }: ExportFormat = FORMATS[format];
  const records = exportRecords(request.open, request.view, request.scope);
  const { name, isEmpty } = planExport(request, format, records);
  if (isEmpty) throw new NothingToExport(nothingWords(format, request.scope));
  const particulars = particularsOf(request);
  const written = await write({ request, records, particulars, source: sourceWords(particulars), tools });
  return { name, blob: new Blob([written], { type: mediaType }) };
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((each) => each === name);
}

/** A format and a scope by names out of somebody's script; throws an error that names the allowed ones. */
export function namedExport(
  format: string,
  scope: string,
): { readonly format: ExportFormatId; readonly scope: ExportScope } {
  if (!isOneOf(EXPORT_FORMATS, format))
    throw new RangeError(exportText('export.unknownFormat', { name: format, allowed: EXPORT_FORMATS.join(', ') }));
  if (!isOneOf(EXPORT_SCOPES, scope))
    throw new RangeError(exportText('export.unknownScope', { name: scope, allowed: EXPORT_SCOPES.join(', ') }));
  return { format, scope };
}
