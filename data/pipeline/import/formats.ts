/** The kinds of tables that are told by their form. */
export const TABLE_FORMATS = [
  'ucdp',
  'acled',
  'timemap',
  'cir',
  'timelinejs',
  'geojson',
  'umap',
  'umap-csv',
  'table',
] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

interface FormatFacts {
  readonly name: string;
  /** What ids begin with. */
  readonly namespace: string;
  readonly publisher: string | null;
  readonly licence: string;
  readonly credits: readonly string[];
  /** Where corrections of its data go; null = the file does not say. */
  readonly contact: string | null;
}

const UNKNOWN = {
  publisher: null,
  licence: 'Not stated in the file',
  credits: [],
  contact: null,
};

export const FORMAT_FACTS: Readonly<Record<TableFormat, FormatFacts>> = {
  ucdp: {
    name: 'UCDP Georeferenced Event Dataset',
    namespace: 'ucdp',
    publisher: 'Uppsala Conflict Data Program',
    licence: 'CC BY 4.0',
    credits: [
      'Sundberg, Ralph, and Erik Melander (2013): Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50 (4).',
    ],
    contact: 'https://ucdp.uu.se/',
  },
  acled: {
    name: 'ACLED',
    namespace: 'acled',
    publisher: 'Armed Conflict Location & Event Data (ACLED)',
    licence: 'Terms of use of ACLED',
    credits: ['Armed Conflict Location & Event Data (ACLED), acleddata.com'],
    contact: 'https://acleddata.com/',
  },
  timemap: { name: 'timemap events', namespace: 'timemap', ...UNKNOWN },
  cir: { ...UNKNOWN, name: 'CIR incidents', namespace: 'cir', publisher: 'Centre for Information Resilience' },
  timelinejs: { name: 'TimelineJS sheet', namespace: 'timelinejs', ...UNKNOWN },
  geojson: { name: 'GeoJSON', namespace: 'geojson', ...UNKNOWN },
  umap: { name: 'uMap', namespace: 'umap', ...UNKNOWN },
  'umap-csv': { name: 'uMap table', namespace: 'umap', ...UNKNOWN },
  table: { name: 'Table', namespace: 'table', ...UNKNOWN },
};
