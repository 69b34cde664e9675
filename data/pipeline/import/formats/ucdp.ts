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
  return {
    publisher: cleanLine(publisher) || null,
    title: cleanLine(title) || null,
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

/** The estimates of a table, each combination of numbers once: most rows have a few of them. */
function estimateReader(): (low: number, best: number, high: number) => Estimate {
  const known = new Map<string, Estimate>();
  return (low, best, high) => {
    const key = `${low} ${best} ${high}`;
    const estimate = known.get(key) ?? readEstimate(low, best, high);
    known.set(key, estimate);
    return estimate;
  };
}

function deaths(cells: Cells, at: number): string {
  return cellAt(cells, at) || 'not given';
}

function countOf(cell: string): number | null {
  return /^\d{1,9}(?:\.0+)?$/.test(cell) ? Number(cell) : null;
}

/** Reads rows of a release with these columns. */
export function ucdpReader(header: readonly string[]): (cells: Cells) => ReadRow {
  const columns = new Columns(header);
  const at = {
    id: columns.place('id'),
    relid: columns.place('relid'),
    type: columns.place('type_of_violence'),
    status: columns.place('code_status'),
    dyad: columns.place('dyad_name'),
    sideA: columns.place('side_a'),
    sideB: columns.place('side_b'),
    articles: columns.place('source_article'),
    original: columns.place('source_original'),
    precision: columns.place('where_prec'),
    place: columns.place('where_coordinates'),
    where: columns.place('where_description'),
    latitude: columns.place('latitude'),
    longitude: columns.place('longitude'),
    clarity: columns.place('event_clarity'),
    start: columns.place('date_start'),
    end: columns.place('date_end'),
    deathsA: columns.place('deaths_a'),
    deathsB: columns.place('deaths_b'),
    civilians: columns.place('deaths_civilians'),
    unknown: columns.place('deaths_unknown'),
  };
  const units = ['adm_2', 'adm_1', 'country'].map((name) => columns.place(name));
  const figures = (['best', 'low', 'high'] as const).map((name) => ({ name, at: columns.place(name) }));
  const estimateOf = estimateReader();

  function readDates(cells: Cells): string | RowFault {
    // the time behind the day means nothing
    const start = cellAt(cells, at.start).slice(0, 10);
    const end = cellAt(cells, at.end).slice(0, 10);
    if (parseIsoDay(start) === null)
      return fault('date_start', 'date', 'date_start is no day (YYYY-MM-DD)', cellAt(cells, at.start));
    if (parseIsoDay(end) === null)
      return fault('date_end', 'date', 'date_end is no day (YYYY-MM-DD)', cellAt(cells, at.end));
    if (start > end) return fault('date_end', 'date-order', `date_end lies before date_start (${start})`, end);
    return daysBetween(start, end, cellAt(cells, at.clarity) === '2' ? 'lasted' : 'one-of');
  }

  function readPlace(cells: Cells): ImportedPlace | RowFault {
    const point = readPoint(cellAt(cells, at.latitude), cellAt(cells, at.longitude));
    if (!point.ok)
      return fault(
        point.at,
        'coordinates',
        `${point.at} is no number of degrees, or out of range`,
        cellAt(cells, at[point.at]),
      );
    const said = PRECISIONS.get(cellAt(cells, at.precision));
    if (said === undefined)
      return fault('where_prec', 'precision', 'where_prec is 1 to 7', cellAt(cells, at.precision));
    const admin = units.map((unit) => cleanLine(cellAt(cells, unit))).filter((part) => part !== '');
    const name = cleanLine(cellAt(cells, at.place)) || admin[0] || cleanLine(cellAt(cells, at.where));
    return {
      name: name || 'Place without a name',
      admin: cleanLine(admin.filter((part) => part !== name).join(', ')) || null,
      country: null,
      lngLat: point.lngLat,
      precision: point.lngLat === null ? 'none' : said.precision,
      radiusKm: point.lngLat === null ? null : said.radiusKm,
    };
  }

  return (cells) => {
    const type = TYPES.get(cellAt(cells, at.type));
    if (type === undefined)
      return {
        row: null,
        faults: [fault('type_of_violence', 'type', 'type_of_violence is 1, 2 or 3', cellAt(cells, at.type))],
      };
    const when = readDates(cells);
    if (typeof when !== 'string') return { row: null, faults: [when] };
    const place = readPlace(cells);
    if ('rule' in place) return { row: null, faults: [place] };
    const [best = null, low = null, high = null] = figures.map((figure) => countOf(cellAt(cells, figure.at)));
    if (best === null || low === null || high === null) {
      const wrong = figures.find((figure) => countOf(cellAt(cells, figure.at)) === null);
      const name = wrong?.name ?? 'best';
      return {
        row: null,
        faults: [fault(name, 'figure', `${name} is no whole number`, cellAt(cells, wrong?.at ?? -1))],
      };
    }
    const estimate = estimateOf(low, best, high);
    const [sideA, sideB] = [cleanLine(cellAt(cells, at.sideA)), cleanLine(cellAt(cells, at.sideB))];
    const isOneSided = type === ONE_SIDED;
    const where = cleanLine(cellAt(cells, at.where)) || place.name;
    const counted = `${sideA} ${deaths(cells, at.deathsA)}, ${sideB} ${deaths(cells, at.deathsB)}, civilians ${deaths(cells, at.civilians)}, unknown ${deaths(cells, at.unknown)}`;
    const status = cellAt(cells, at.status);
    const origin = cleanLine(cellAt(cells, at.original));
    return {
      row: {
        id: cellAt(cells, at.id) || cellAt(cells, at.relid) || null,
        type,
        title: cleanLine(
          `${cellAt(cells, at.dyad) || [sideA, sideB].filter((side) => side !== '').join(' - ') || type}, ${place.name}`,
        ),
        text: cleanProse(`${type}: ${sideA} and ${sideB}, ${where}. Deaths: ${counted}.`),
        when,
        place,
        actors: [
          ...(sideA === '' ? [] : [{ name: sideA, role: 'agent' as const, party: !isOneSided }]),
          ...(sideB === '' || sideB === sideA
            ? []
            : [{ name: sideB, role: isOneSided ? ('target' as const) : ('agent' as const), party: !isOneSided }]),
        ],
        sources: readArticles(cellAt(cells, at.articles)),
        origin: origin === '' ? null : origin,
        figure: estimate.figure,
        figureCaveat: estimate.caveat,
        caveat: status === '' || status === 'Clear' ? null : cleanLine(`UCDP marks the row “${status}”.`),
      },
      faults: estimate.faults,
    };
  };
}
