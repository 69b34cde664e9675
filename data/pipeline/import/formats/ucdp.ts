/**
 * UCDP Georeferenced Event Dataset. A row is one incidence of lethal violence, with what UCDP concludes from all its sources: the numbers are
 * UCDP's, not those of a newspaper, and stand at the claim that was known last.
 */
import { parseIsoDay, dayToIso } from '#core/time/day.ts';
import { cleanLine, cleanProse } from '../clean-text.ts';
import { fault, warning } from '../imported-row.ts';
import type { ImportedFigure, ImportedPlace, ImportedSource, ReadRow, RowFault } from '../imported-row.ts';
import { daysBetween } from '../read-date.ts';
import { readPoint } from '../read-number.ts';
import type { Cells } from '../read-table.ts';
import { cellAt, Columns } from './columns.ts';

/** The columns of releases that come without a header. */
export const UCDP_COLUMNS =
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob'.split(
    ' ',
  );

const ONE_SIDED = 'One-sided violence';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'State-based conflict'],
  ['2', 'Non-state conflict'],
  ['3', ONE_SIDED],
]);

/** What the codes of where_prec say: 1 the place itself, 2 within some 25 km of it, 3 and 4 units of the administration, 5 a stretch or a part of a unit, 6 the country, 7 sea or air. */
const PRECISIONS: ReadonlyMap<string, Pick<ImportedPlace, 'precision' | 'radiusKm'>> = new Map([
  ['1', { precision: 'town', radiusKm: null }],
  ['2', { precision: 'district', radiusKm: 25 }],
  ['3', { precision: 'district', radiusKm: null }],
  ['4', { precision: 'region', radiusKm: null }],
  ['5', { precision: 'region', radiusKm: null }],
  ['6', { precision: 'country', radiusKm: null }],
  ['7', { precision: 'sea', radiusKm: null }],
]);

/** What databases write where there is no date. */
const NO_DATES: ReadonlySet<string> = new Set(['1753-01-01', '1899-12-30', '1899-12-31', '1900-01-01']);

/** What is in the list of `source_article`: outlet, day, headline. */
const ARTICLE = /^(.*?),\s*(\d{4}-\d{2}-\d{2})(?:\s[\d:.]+)?(?:,([^]*))?$/;

function readArticle(text: string): ImportedSource | null {
  const plain = text.trim().replaceAll('""', '"');
  if (plain === '') return null;
  const [, publisher = plain, dayText = '', title = ''] = ARTICLE.exec(plain) ?? [];
  const day = NO_DATES.has(dayText) ? null : parseIsoDay(dayText);
  const named = cleanLine(publisher);
  return {
    publisher: named === '' ? null : named,
    title: cleanLine(title) === '' ? null : cleanLine(title),
    url: null,
    day: day === null ? null : dayToIso(day),
    notAfter: null,
  };
}

/** `"outlet,day,headline";"…"`; a headline can hold quotation marks and semicolons. */
function readArticles(text: string): ImportedSource[] {
  const trimmed = text.trim();
  const entries = trimmed.startsWith('"')
    ? trimmed.replace(/^"|"$/g, '').split(/"\s*;\s*"/)
    : trimmed.split(/;\s*(?=[^;]*,\s*\d{4}-\d{2}-\d{2})/);
  return entries.flatMap((entry) => readArticle(entry) ?? []);
}

interface Estimate {
  readonly figure: ImportedFigure | null;
  readonly caveat: string;
  readonly faults: readonly RowFault[];
}

/** Low and high as a range, with the best estimate said beside it; no deaths in the row is no statement that nobody died. */
function readEstimate(low: number, best: number, high: number): Estimate {
  const said = `UCDP’s estimate from all sources of the row: best ${best}, low ${low}, high ${high}.`;
  if (low === 0 && best === 0 && high === 0)
    return { figure: null, caveat: 'The row counts no deaths. That does not say that nobody died.', faults: [] };
  if (low > high) {
    const faults = [
      warning('low', 'figure-order', `low ${low} is above high ${high}: only the best estimate is taken`, String(low)),
    ];
    const figure: ImportedFigure | null = best > 0 ? { low: best, high: best, qualifier: 'none' } : null;
    return { figure, caveat: `${said} Low is above high in the row.`, faults };
  }
  const outside = best < low || best > high;
  const faults = outside
    ? [warning('best', 'figure-order', `best ${best} lies outside of low ${low} and high ${high}`, String(best))]
    : [];
  const caveat = outside ? `${said} The best lies outside of low and high in the row.` : said;
  // all of the row is nothing but for the best
  if (high === 0) return { figure: { low: best, high: best, qualifier: 'none' }, caveat, faults };
  return { figure: { low, high, qualifier: low === high ? 'none' : 'between' }, caveat, faults };
}

/** Reads rows of a release with these columns. */
export function ucdpReader(header: readonly string[]): (cells: Cells) => ReadRow {
  const columns = new Columns(header);
  const at = Object.fromEntries([...UCDP_COLUMNS, 'iso3'].map((name) => [name, columns.place(name)]));
  const text = (cells: Cells, name: string): string => cellAt(cells, at[name] ?? -1);
  const count = (cells: Cells, name: string): number | null => {
    const cell = text(cells, name);
    return /^\d{1,9}(?:\.0+)?$/.test(cell) ? Number(cell) : null;
  };

  function readDates(cells: Cells): string | RowFault {
    // the time behind the day means nothing
    const [start, end] = ['date_start', 'date_end'].map((name) => text(cells, name).slice(0, 10));
    if (start === undefined || parseIsoDay(start) === null)
      return fault('date_start', 'date', 'date_start is no day (YYYY-MM-DD)', text(cells, 'date_start'));
    if (end === undefined || parseIsoDay(end) === null)
      return fault('date_end', 'date', 'date_end is no day (YYYY-MM-DD)', text(cells, 'date_end'));
    if (start > end) return fault('date_end', 'date-order', `date_end lies before date_start (${start})`, end);
    return daysBetween(start, end, text(cells, 'event_clarity') === '2' ? 'lasted' : 'one-of');
  }

  function readPlace(cells: Cells): ImportedPlace | RowFault {
    const point = readPoint(text(cells, 'latitude'), text(cells, 'longitude'));
    if (!point.ok)
      return fault(
        point.at,
        'coordinates',
        `${point.at} is no number of degrees, or out of range`,
        text(cells, point.at),
      );
    const said = PRECISIONS.get(text(cells, 'where_prec'));
    if (said === undefined) return fault('where_prec', 'precision', 'where_prec is 1 to 7', text(cells, 'where_prec'));
    const admin = ['adm_2', 'adm_1', 'country']
      .map((name) => cleanLine(text(cells, name)))
      .filter((part) => part !== '');
    const name = cleanLine(text(cells, 'where_coordinates')) || admin[0] || cleanLine(text(cells, 'where_description'));
    return {
      name: name || 'Place without a name',
      admin: cleanLine(admin.filter((part) => part !== name).join(', ')) || null,
      country: null,
      lngLat: point.lngLat,
      ...(point.lngLat === null ? { precision: 'none', radiusKm: null } : said),
    };
  }

  return (cells) => {
    const type = TYPES.get(text(cells, 'type_of_violence'));
    if (type === undefined)
      return {
        row: null,
        faults: [fault('type_of_violence', 'type', 'type_of_violence is 1, 2 or 3', text(cells, 'type_of_violence'))],
      };
    const when = readDates(cells);
    if (typeof when !== 'string') return { row: null, faults: [when] };
    const place = readPlace(cells);
    if ('rule' in place) return { row: null, faults: [place] };
    for (const name of ['best', 'low', 'high']) {
      if (count(cells, name) === null)
        return { row: null, faults: [fault(name, 'figure', `${name} is no whole number`, text(cells, name))] };
    }
    const [low = 0, best = 0, high = 0] = ['low', 'best', 'high'].map((name) => count(cells, name) ?? 0);
    const estimate = readEstimate(low, best, high);
    const [sideA, sideB] = [cleanLine(text(cells, 'side_a')), cleanLine(text(cells, 'side_b'))];
    const isOneSided = type === ONE_SIDED;
    const where = cleanLine(text(cells, 'where_description')) || place.name;
    const parts = [
      [sideA, 'deaths_a'],
      [sideB, 'deaths_b'],
      ['civilians', 'deaths_civilians'],
      ['unknown', 'deaths_unknown'],
    ].map(([who, name]) => `${who} ${text(cells, name ?? '') || 'not given'}`);
    const status = text(cells, 'code_status');
    const origin = cleanLine(text(cells, 'source_original'));
    return {
      row: {
        id: text(cells, 'id') || text(cells, 'relid') || null,
        type,
        title: cleanLine(
          `${text(cells, 'dyad_name') || [sideA, sideB].filter((side) => side !== '').join(' - ') || type}, ${place.name}`,
        ),
        text: cleanProse(`${type}: ${sideA} and ${sideB}, ${where}. Deaths: ${parts.join(', ')}.`),
        when,
        place,
        actors: [
          ...(sideA === '' ? [] : [{ name: sideA, role: 'agent' as const, party: !isOneSided }]),
          ...(sideB === '' || sideB === sideA
            ? []
            : [{ name: sideB, role: isOneSided ? ('target' as const) : ('agent' as const), party: !isOneSided }]),
        ],
        sources: readArticles(text(cells, 'source_article')),
        origin: origin === '' ? null : origin,
        figure: estimate.figure,
        figureCaveat: estimate.caveat,
        caveat: status === '' || status === 'Clear' ? null : cleanLine(`UCDP marks the row “${status}”.`),
      },
      faults: estimate.faults,
    };
  };
}
