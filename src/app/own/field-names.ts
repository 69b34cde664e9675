import type { Field, Mapping } from '#pipeline/import/mapping.ts';
import type { columnsMessages } from '#messages/en/columns.ts';

type ColumnsMessageId = keyof typeof columnsMessages;

/** What a field is, for a person who maps a column. */
export const FIELD_NAMES: Readonly<Record<Field, ColumnsMessageId>> = {
  ignore: 'columns.ignore',
  id: 'columns.id',
  title: 'columns.titleField',
  text: 'columns.text',
  type: 'columns.type',
  date: 'columns.date',
  'end-date': 'columns.end-date',
  year: 'columns.year',
  month: 'columns.month',
  day: 'columns.day',
  'end-year': 'columns.end-year',
  'end-month': 'columns.end-month',
  'end-day': 'columns.end-day',
  place: 'columns.place',
  admin: 'columns.admin',
  country: 'columns.country',
  latitude: 'columns.latitude',
  longitude: 'columns.longitude',
  point: 'columns.point',
  'radius-km': 'columns.radius-km',
  actor: 'columns.actor',
  target: 'columns.target',
  source: 'columns.source',
  'source-link': 'columns.source-link',
  'source-date': 'columns.source-date',
  origin: 'columns.origin',
  figure: 'columns.figure-field',
  'row-kind': 'columns.row-kind',
};

/** How well points are known, from best to least. */
export const PRECISION_NAMES: Readonly<Record<Mapping['precision'], ColumnsMessageId>> = {
  site: 'columns.precision.site',
  town: 'columns.precision.town',
  district: 'columns.precision.district',
  region: 'columns.precision.region',
  country: 'columns.precision.country',
  sea: 'columns.precision.sea',
};
