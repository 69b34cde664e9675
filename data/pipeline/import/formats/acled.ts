/**
 * ACLED, in its three generations of columns. The codes of precision are read as its codebook means them: a week with its middle as the date, a
 * month; a town, a part of a district, a region whose capital stands for it.
 */
import { dayToCivil, dayToIso, parseIsoDay, toDay, utcMsToDay } from '#core/time/day.ts';
import type { IsoDay } from '#core/dossier/types.ts';
import { cleanLine, cleanProse } from '../clean-text.ts';
import { fault } from '../imported-row.ts';
import type { ImportedActor, ImportedPlace, ImportedSource, ReadRow, RowFault } from '../imported-row.ts';
import { daysBetween, readDate } from '../read-date.ts';
import { readPoint } from '../read-number.ts';
import type { Cells } from '../read-table.ts';
import { cellAt, Columns } from './columns.ts';

/** Days to each side of the middle of a week. */
const HALF_WEEK = 3;

const PRECISIONS: ReadonlyMap<string, ImportedPlace['precision']> = new Map([
  ['1', 'town'],
  ['2', 'district'],
  ['3', 'region'],
]);

/** A code of time_precision and a day → the days that are meant. */
function acledDays(iso: string, precision: string): string | null {
  const day = parseIsoDay(iso);
  if (day === null) return null;
  if (precision === '1') return iso;
  if (precision === '2')
    return daysBetween(dayToIso(toDay(day - HALF_WEEK)), dayToIso(toDay(day + HALF_WEEK)), 'one-of');
  const { year, month } = dayToCivil(day);
  return precision === '3' ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` : null;
}

function readStamp(text: string): IsoDay | null {
  if (/^\d{9,10}$/.test(text)) return dayToIso(utcMsToDay(Number(text) * 1000));
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  const day = iso === undefined ? null : parseIsoDay(iso);
  return day === null ? null : dayToIso(day);
}

/** Reads rows of an export with these columns. */
export function acledReader(header: readonly string[]): (cells: Cells) => ReadRow {
  const columns = new Columns(header);
  const at = {
    id: columns.place('event_id_cnty', 'data_id', 'event_id_no_cnty'),
    date: columns.place('event_date'),
    timePrecision: columns.place('time_precision'),
    type: columns.place('event_type'),
    subType: columns.place('sub_event_type'),
    location: columns.place('location'),
    latitude: columns.place('latitude'),
    longitude: columns.place('longitude'),
    geoPrecision: columns.place('geo_precision'),
    country: columns.place('country'),
    iso: columns.place('iso'),
    source: columns.place('source'),
    notes: columns.place('notes'),
    fatalities: columns.place('fatalities'),
    timestamp: columns.place('timestamp'),
  };
  const admins = ['admin3', 'admin2', 'admin1', 'country'].map((name) => columns.place(name));
  const actorColumns = [
    columns.place('actor1'),
    columns.place('assoc_actor_1', 'ally_actor_1'),
    columns.place('actor2'),
    columns.place('assoc_actor_2', 'ally_actor_2'),
  ];

  function readWhen(cells: Cells): string | RowFault {
    const written = cellAt(cells, at.date);
    const read = readDate(written, null);
    if (!read.ok)
      return fault(
        'event_date',
        'date',
        'event_date is neither “15 July 2022” nor 2022-07-15, or no day that exists',
        written,
      );
    const precision = cellAt(cells, at.timePrecision);
    return (
      acledDays(read.edtf, at.timePrecision === -1 ? '1' : precision) ??
      fault('time_precision', 'precision', 'time_precision is 1, 2 or 3', precision)
    );
  }

  function readPlace(cells: Cells): ImportedPlace | RowFault {
    const [latitude, longitude] = [cellAt(cells, at.latitude), cellAt(cells, at.longitude)];
    const point = readPoint(latitude, longitude);
    if (!point.ok)
      return fault(
        point.at,
        'coordinates',
        `${point.at} is no number of degrees, or out of range`,
        point.at === 'latitude' ? latitude : longitude,
      );
    const code = cellAt(cells, at.geoPrecision);
    const precision = PRECISIONS.get(code);
    if (precision === undefined) return fault('geo_precision', 'precision', 'geo_precision is 1, 2 or 3', code);
    const units = admins.map((column) => cleanLine(cellAt(cells, column))).filter((part) => part !== '');
    // of a region the row names the capital: the region is what is meant
    const region = cleanLine(cellAt(cells, columns.place('admin1'))) || cleanLine(cellAt(cells, at.country));
    const location = cleanLine(cellAt(cells, at.location));
    const name = (precision === 'region' ? region || location : location || region) || 'Place without a name';
    const iso = cellAt(cells, at.iso);
    return {
      name,
      admin: cleanLine(units.filter((part) => part !== name).join(', ')) || null,
      country: /^\d{1,3}$/.test(iso) && iso !== '0' ? iso.padStart(3, '0') : null,
      lngLat: point.lngLat,
      precision: point.lngLat === null ? 'none' : precision,
      radiusKm: null,
    };
  }

  function readActors(cells: Cells, type: string): ImportedActor[] {
    const [first = '', allies = '', second = '', others = ''] = actorColumns.map((column) => cellAt(cells, column));
    const names = [first, ...allies.split(';'), second, ...others.split(';')]
      .map(cleanLine)
      .filter((name) => name !== '');
    // which of two did it to the other is not in the columns: both fight, or the event is about both
    const role = /^battles?\b/i.test(type) ? 'agent' : 'subject';
    return [...new Set(names)].map((name) => ({ name, role, party: false }));
  }

  function readSources(cells: Cells): ImportedSource[] {
    const notAfter = readStamp(cellAt(cells, at.timestamp));
    return cellAt(cells, at.source)
      .split(';')
      .map(cleanLine)
      .filter((name) => name !== '')
      .map((publisher) => ({ publisher, title: null, url: null, day: null, notAfter }));
  }

  return (cells) => {
    const type = cleanLine(cellAt(cells, at.type));
    if (type === '') return { row: null, faults: [fault('event_type', 'type', 'the row has no event_type')] };
    const when = readWhen(cells);
    if (typeof when !== 'string') return { row: null, faults: [when] };
    const place = readPlace(cells);
    if ('rule' in place) return { row: null, faults: [place] };
    const written = cellAt(cells, at.fatalities);
    if (!/^\d{1,9}$/.test(written))
      return { row: null, faults: [fault('fatalities', 'figure', 'fatalities is no whole number', written)] };
    const fatalities = Number(written);
    const subType = cleanLine(cellAt(cells, at.subType));
    const notes = cleanProse(cellAt(cells, at.notes));
    return {
      row: {
        id: cellAt(cells, at.id) || null,
        type,
        title: cleanLine(`${subType || type}, ${place.name}`),
        text: notes || cleanProse(`${subType || type}, ${place.name}.`),
        when,
        place,
        actors: readActors(cells, type),
        sources: readSources(cells),
        origin: null,
        figure: fatalities === 0 ? null : { low: fatalities, high: fatalities, qualifier: 'none' },
        figureCaveat:
          fatalities === 0
            ? 'No deaths were reported to the table. That does not say that nobody died.'
            : 'Deaths as the table has them for the whole event, from all sources of the row.',
        caveat: null,
      },
      faults: [],
    };
  };
}
