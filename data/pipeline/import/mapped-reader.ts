/** Reads rows by a mapping: any table, and the formats whose columns mean what they say. */
import { cleanAddress, cleanLine, cleanProse } from './clean-text.ts';
import { fault, warning } from './imported-row.ts';
import type { ImportedPlace, ImportedRow, ImportedSource, ReadRow, RowFault } from './imported-row.ts';
import type { Field, Mapping } from './mapping.ts';
import { MappedDates } from './mapped-dates.ts';
import { readFigure, readNumber, readPoint, splitPoint } from './read-number.ts';
import type { Cells } from './read-table.ts';

const ADDRESSES = /https?:\/\/[^\s;|"<>]+/g;
/** Counts of people of whom a zero says only that none is known. */
const HARM = /fatal|kill|dead|death|casualt|victim|injur|wound|hurt/i;
const NO_DEATHS = 'The table has 0 here: none is known to it. That does not say that there was none.';

type Fields = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Columns by field. */
function fieldsOf({ columns }: Mapping, header: readonly string[]): Fields {
  const fields: Partial<Record<Field, number[]>> = {};
  for (const { column, field } of columns) {
    const at = header.indexOf(column);
    if (at !== -1 && field !== 'ignore') (fields[field] ??= []).push(at);
  }
  return fields;
}

export class MappedReader {
  private readonly fields: Fields;
  private readonly dates: MappedDates;

  constructor(
    private readonly mapping: Mapping,
    private readonly header: readonly string[],
  ) {
    this.fields = fieldsOf(mapping, header);
    this.dates = new MappedDates(mapping, header);
  }

  read(cells: Cells): ReadRow {
    const faults: RowFault[] = [];
    const kind = this.first(cells, 'row-kind').toLowerCase();
    if (kind === 'title' || kind === 'era')
      return {
        row: null,
        faults: [warning(this.name('row-kind'), 'no-event', `a row of the kind "${kind}" is no event`, kind)],
      };
    const when = this.dates.read(cells);
    if (!when.ok) return { row: null, faults: [when.fault] };
    const place = this.place(cells);
    if (place !== null && 'rule' in place) return { row: null, faults: [place] };
    const type = cleanLine(this.first(cells, 'type')) || 'Event';
    const texts = this.all(cells, 'text')
      .map(cleanProse)
      .filter((text) => text !== '');
    const title = cleanLine(this.first(cells, 'title')) || cleanLine(texts[0]?.split('\n')[0] ?? '');
    if (title === '' && texts.length === 0 && place === null && when.edtf === null)
      return { row: null, faults: [fault(null, 'empty', 'no column that is mapped has anything in this row')] };
    const shown = title || [type, place?.name].filter((part) => part !== undefined).join(', ');
    const sources = this.sources(cells, faults);
    const { figure, caveat } = this.figure(cells, faults);
    const origin = cleanLine(this.first(cells, 'origin'));
    const row: ImportedRow = {
      id: this.first(cells, 'id') || null,
      type,
      title: shown,
      text: texts.join('\n') || shown,
      when: when.edtf,
      place,
      actors: this.actors(cells),
      sources,
      origin: origin === '' ? null : origin,
      figure,
      figureCaveat: caveat,
      caveat: null,
    };
    return { row, faults };
  }

  private name(field: Field): string | null {
    const [at] = this.fields[field] ?? [];
    return at === undefined ? null : (this.header[at] ?? null);
  }

  private first(cells: Cells, field: Field): string {
    const [at] = this.fields[field] ?? [];
    return at === undefined ? '' : (cells[at]?.trim() ?? '');
  }

  private all(cells: Cells, field: Field): readonly string[] {
    return (this.fields[field] ?? []).map((at) => cells[at]?.trim() ?? '');
  }

  private place(cells: Cells): ImportedPlace | RowFault | null {
    const written = this.first(cells, 'point');
    const [latitude, longitude] =
      written === '' ? [this.first(cells, 'latitude'), this.first(cells, 'longitude')] : splitPoint(written);
    const point = readPoint(latitude, longitude);
    if (!point.ok) {
      const column = written === '' ? this.name(point.at) : this.name('point');
      const value = written === '' ? (point.at === 'latitude' ? latitude : longitude) : written;
      const message =
        point.reason === 'range'
          ? `${point.at} is out of range`
          : `${point.at} is no number of degrees (50.45 or 50,45)`;
      return fault(column, 'coordinates', message, value);
    }
    // 0, 0 is what programs write for nothing
    const lngLat = point.lngLat?.[0] === 0 && point.lngLat[1] === 0 ? null : point.lngLat;
    const admin = [...this.all(cells, 'admin')].map(cleanLine).filter((part) => part !== '');
    const country = cleanLine(this.first(cells, 'country'));
    const code = /^(?:[A-Z]{2}|\d{3})$/.test(country) ? country : null;
    const units = [...admin, ...(code === null && country !== '' ? [country] : [])];
    const named = cleanLine(this.first(cells, 'place')) || units[0];
    if (named === undefined && lngLat === null) return null;
    const radius = readNumber(this.first(cells, 'radius-km'), '.');
    const name = named ?? `${lngLat?.[1] ?? ''}, ${lngLat?.[0] ?? ''}`;
    const { precision } = this.mapping;
    return {
      name,
      admin: cleanLine(units.filter((part) => part !== name).join(', ')) || null,
      country: code,
      lngLat,
      // an area that was drawn is as wide as it was drawn
      precision: lngLat === null ? 'none' : radius === null ? precision : 'district',
      radiusKm: lngLat === null ? null : radius,
    };
  }

  private actors(cells: Cells): ImportedRow['actors'] {
    const named = (field: 'actor' | 'target'): string[] =>
      this.all(cells, field)
        .flatMap((cell) => cell.split(/[;\n]/))
        .map(cleanLine)
        .filter((name) => name !== '');
    const agents = new Set(named('actor'));
    const targets = new Set(named('target').filter((name) => !agents.has(name)));
    return [
      ...[...agents].map((name) => ({ name, role: 'agent' as const, party: false })),
      ...[...targets].map((name) => ({ name, role: 'target' as const, party: false })),
    ];
  }

  private sources(cells: Cells, faults: RowFault[]): ImportedSource[] {
    const day = this.dates.sourceDay(cells, faults);
    const names = this.all(cells, 'source').flatMap((cell) => cell.split(/[;\n]/));
    const links = [...this.all(cells, 'source-link')];
    // a link in the column of sources is a link
    links.push(...names.filter((name) => /^\s*https?:/.test(name)));
    const publishers = names
      .filter((name) => !/^\s*https?:/.test(name))
      .map(cleanLine)
      .filter((name) => name !== '');
    const urls: string[] = [];
    for (const cell of links) {
      const found = cell.match(ADDRESSES) ?? [];
      for (const address of found) {
        const url = cleanAddress(address);
        if (url === null)
          faults.push(warning(this.name('source-link'), 'link', 'this is no address that can be opened', address));
        else if (!urls.includes(url)) urls.push(url);
      }
      if (found.length === 0 && cell.trim() !== '') {
        const label = cleanLine(cell);
        if (label !== '') publishers.push(label);
      }
    }
    const rest = { title: null, day, notAfter: null };
    if (urls.length === 0) return publishers.map((publisher) => ({ publisher, url: null, ...rest }));
    const isPaired = publishers.length === urls.length || publishers.length === 1;
    const linked = urls.map((url, at) => ({
      publisher: isPaired ? (publishers[publishers.length === 1 ? 0 : at] ?? null) : hostOf(url),
      url,
      ...rest,
    }));
    return isPaired ? linked : [...linked, ...publishers.map((publisher) => ({ publisher, url: null, ...rest }))];
  }

  private figure(cells: Cells, faults: RowFault[]): Pick<ImportedRow, 'figure'> & { readonly caveat: string | null } {
    const written = this.first(cells, 'figure');
    if (written === '') return { figure: null, caveat: null };
    const figure = readFigure(written, this.mapping.decimal);
    if (figure === null)
      faults.push(warning(this.name('figure'), 'figure', 'this is no number: the event has no figure', written));
    const label = `${this.name('figure') ?? ''} ${this.mapping.figure?.label ?? ''}`;
    const isNone = figure?.low === 0 && figure.high === 0 && HARM.test(label);
    return isNone ? { figure: null, caveat: NO_DEATHS } : { figure, caveat: null };
  }
}

function hostOf(url: string): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
  return host === '' ? null : host.toLowerCase();
}
