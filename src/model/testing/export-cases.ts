// For tests: what is exported, of both dossiers and under views that leave something out.
import { parse } from 'csv-parse/sync';
import { publicationDays } from '#core/evidence/publication-days.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { civilToDay, toDay } from '#core/time/day.ts';
import { makeFacet } from '#core/view/facet.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import type { ExportRequest } from '../exports/particulars.ts';
import { makeExport } from '../exports/registry.ts';
import type { ExportFormatId, ExportTools } from '../exports/registry.ts';
import { toXlsx } from '../exports/xlsx.ts';
import { sightOf } from '../view/seen-dossier.ts';
import { BUILT_DOSSIERS } from './built-dossiers.ts';

const PAGE = 'https://example.org/maps/?panel=list#x';
const TODAY = civilToDay(2026, 11, 30);

/** No outlines. */
export const TOOLS: ExportTools = {
  loadOutlines: () => Promise.resolve(new Map()),
  loadXlsx: () => Promise.resolve(toXlsx),
};

/** An export of a view of a dossier. */
export function requestOf(whole: OpenDossier, view: View, scope: ExportRequest['scope'] = 'shown'): ExportRequest {
  return { open: seeDossier(whole, sightOf(view)), view, scope, page: PAGE, today: TODAY };
}

function viewsOf({ dossier, evidence }: OpenDossier): readonly (readonly [string, Partial<View>])[] {
  const days = publicationDays(evidence, 'report');
  const middle = days[Math.floor(days.length / 2)] ?? toDay(0);
  const type = dossier.events[0]?.type ?? '';
  return [
    ['everything', {}],
    ['a known-on date', { known: middle }],
    ['a known-on date, said in public', { known: middle, knownBy: 'origin' }],
    ['a dropped report', { drop: [dossier.reports[0]?.id ?? ''] }],
    ['a filter', { type: makeFacet([type], []) }],
    ['two independent origins', { minOrigins: 2 }],
    ['a window', { window: { from: null, until: middle } }],
    ['a selected event', { selection: dossier.events[1]?.id ?? null }],
    ['a selected claim', { selection: dossier.claims[2]?.id ?? null }],
    ['a selected report', { selection: dossier.reports[1]?.id ?? null, known: days.at(-1) ?? null }],
  ];
}

export type CsvRow = Readonly<Record<string, string>>;

/** The text of a file, its byte order mark too. */
export async function textOf(request: ExportRequest, format: ExportFormatId): Promise<string> {
  const { blob } = await makeExport(request, format, TOOLS);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

/** CSV read by a parser of others. */
export function readCsv(text: string): readonly CsvRow[] {
  // the parser is strict about quotation marks and about the length of rows; it gives what the columns are named
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as CsvRow[];
}

/** Every dossier under every view, in every scope that has something. */
export const EXPORT_CASES = BUILT_DOSSIERS.flatMap(({ name, whole }) =>
  viewsOf(whole).flatMap(([words, patch]) => {
    const view: View = { ...DEFAULT_VIEW, ...patch };
    const scopes = ['shown', 'all', ...(view.selection === null ? [] : (['selected'] as const))] as const;
    return scopes.map((scope) => ({
      name: `${name}, ${words}, ${scope}`,
      whole,
      view,
      request: requestOf(whole, view, scope),
    }));
  }),
);
