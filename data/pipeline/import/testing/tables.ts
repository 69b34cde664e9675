// Made-up tables, one for each format, with the oddities that real ones have. The isle, the reef and their papers do not exist.
import { UCDP_COLUMNS } from '../formats/ucdp.ts';

type Row = Readonly<Record<string, string>>;

function csvCell(text: string): string {
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(columns: readonly string[], rows: readonly Row[], header = columns): string {
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column] ?? '')).join(','));
  return [...(header.length === 0 ? [] : [header.map(csvCell).join(',')]), ...lines, ''].join('\n');
}

function ucdpRow(rest: Row): Row {
  return {
    id: '1',
    relid: 'ISL-2031-1-5-0',
    year: '2031',
    code_status: 'Clear',
    type_of_violence: '1',
    dyad_name: 'Government of Isle - Reef League',
    side_a: 'Government of Isle',
    side_b: 'Reef League',
    source_article: '"Isle Wire,2031-03-07,Boats meet off the cape"',
    source_original: 'Fisheries office',
    where_prec: '1',
    where_coordinates: 'Cape town',
    where_description: 'off the cape',
    adm_1: 'North Shore',
    latitude: '50.25',
    longitude: '30.5',
    country: 'Isle',
    event_clarity: '1',
    date_prec: '1',
    date_start: '2031-03-05 00:00:00.000',
    date_end: '2031-03-05 00:00:00.000',
    deaths_a: '1',
    deaths_b: '2',
    deaths_civilians: '0',
    deaths_unknown: '0',
    best: '3',
    low: '2',
    high: '4',
    ...rest,
  };
}

const ucdpRows: readonly Row[] = [
  ucdpRow({ id: '101' }),
  ucdpRow({
    id: '102',
    source_article:
      '"Isle Wire,2031-03-07,He called it ""a draw"", and left";"Reef Post,2031-03-09,Two more; one is missing";"Reef Post,2031-03-09,Two more; one is missing"',
    where_prec: '4',
    date_end: '2031-03-06 00:00:00.000',
  }),
  ucdpRow({ id: '103', event_clarity: '2', date_end: '2031-03-20 00:00:00.000' }),
  ucdpRow({ id: '104', low: '0', best: '0', high: '0' }),
  ucdpRow({ id: '105', low: '7', best: '5', high: '5' }),
  ucdpRow({ id: '106', low: '0', best: '3', high: '0' }),
  ucdpRow({ id: '107', source_article: '"Isle Wire,2031-01-01,Before it happened"' }),
  ucdpRow({ id: '108', type_of_violence: '3', side_b: 'Civilians', source_original: '', code_status: 'Check deaths' }),
  ucdpRow({ id: '109', date_start: '2031-02-30 00:00:00.000' }),
  ucdpRow({ id: '110', where_prec: '9' }),
  ucdpRow({ id: '101', source_article: '' }),
];

export const UCDP = csv(UCDP_COLUMNS, ucdpRows);
export const UCDP_TAGGED = UCDP.replace(
  '\n',
  `\n${UCDP_COLUMNS.map((_, at) => (at % 3 === 0 ? '#adm1+name' : '')).join(',')}\n`,
);
export const UCDP_HEADLESS = csv(UCDP_COLUMNS, ucdpRows, []);

const ACLED_2024 =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );
const ACLED_2020 =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3'.split(
    ',',
  );
const ACLED_2015 =
  'gwno,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,actor1,ally_actor_1,inter1,actor2,ally_actor_2,inter2,interaction,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,notes,fatalities'.split(
    ',',
  );

function acledRow(rest: Row): Row {
  return {
    event_id_cnty: 'ISL1',
    event_date: '15 July 2031',
    year: '2031',
    time_precision: '1',
    event_type: 'Battles',
    sub_event_type: 'Armed clash',
    actor1: 'Military Forces of Isle (2029-)',
    assoc_actor_1: 'Coast Guard; Harbour Watch ',
    actor2: 'Reef League',
    iso: '36',
    country: 'Isle',
    admin1: 'North Shore',
    admin2: 'Cove',
    location: 'Cape town',
    latitude: '50.25',
    longitude: '30.5',
    geo_precision: '1',
    source: 'Isle Wire; Reef Post',
    notes: 'On 15 July, boats met off the cape.\nNobody says who began.',
    fatalities: '2',
    timestamp: '1942704000',
    ...rest,
  };
}

const acledRows: readonly Row[] = [
  acledRow({ event_id_cnty: 'ISL1' }),
  acledRow({ event_id_cnty: 'ISL2', event_date: '2031-07-07', time_precision: '2', geo_precision: '2' }),
  acledRow({ event_id_cnty: 'ISL3', time_precision: '3', geo_precision: '3', location: 'Isle City', fatalities: '0' }),
  acledRow({ event_id_cnty: 'ISL4', event_type: 'Strategic developments', sub_event_type: 'Agreement', source: '' }),
  acledRow({ event_id_cnty: 'ISL5', latitude: '95' }),
  acledRow({ event_id_cnty: 'ISL6', fatalities: 'several' }),
];

/** The three generations of its columns; the second with an index column that has no name, the third in capitals. */
export const ACLED: readonly string[] = [
  csv(ACLED_2024, acledRows),
  csv(['', ...ACLED_2020], acledRows),
  csv(
    ACLED_2015,
    acledRows.map((row) => ({ ...row, ally_actor_1: row['assoc_actor_1'] ?? '' })),
    ACLED_2015.map((name) => name.toUpperCase()),
  ),
];

export const TIMEMAP = JSON.stringify({
  events: [
    {
      id: 'HAR1',
      description: 'A shed burns by the quay',
      date: '03/04/2031',
      location: 'Quay',
      latitude: '50.25',
      longitude: '30.5',
      sources: ['S1', 'https://reef.example/a'],
      filters: [{ key: 'Type of area', value: 'Industrial' }],
    },
    {
      id: 'HAR1',
      description: 'Another shed',
      date: '12/31/2031',
      location: 'Cove',
      latitude: '50.5',
      longitude: '30.1',
      sources: [],
      associations: ['Homes'],
    },
    {
      id: 'HAR3',
      description: 'No such day',
      date: '31/12/2031',
      location: 'Cove',
      latitude: '',
      longitude: '',
      sources: [],
    },
  ],
  sources: { S1: { id: 'S1', paths: ['https://wire.example/1'], description: 'Isle Wire' } },
});

export const CIR = [
  'ID,Date,Violence Level,Title,Country,Province,Latitude,Longitude,Link',
  'C1,13/04/2031,3,"13/04/2031: a shed burns",Isle,North Shore,50.25,30.5,https://wire.example/1',
  ',14/04/2031,3,A boat is lost,Isle,North Shore,50.25,30.5,https://wire.example/2 https://reef.example/2',
  'C1,15/04/2031,2,"16/04/2031: a mast falls",Isle,North Shore,50.25,30.5,not a link',
  'C4,16/04/2031,2,A point in no sea,Isle,North Shore,50.25,200.5,',
  '',
].join('\r\n');

export const TIMELINEJS = [
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
  ',,,,,,,,,The harbour in ten slides,A made-up tale,,,,,title,,',
  '2031,,,,,,,,,The year of the gale,"<p>It <b>blew</b> &amp; blew.</p><script>alert(1)</script>\nNobody counted.",https://wire.example/gale,Isle Wire,,,,Weather,',
  '2031,3,5,10:00,2031,3,9,,,Boats meet,For days.,,,,,,Sea,',
  '2031,3,9,,2031,3,5,,,Backwards,It ends before it begins.,,,,,,Sea,',
  '2030,,,,2035,,,,,The long calm,,,,,,era,,',
  '',
].join('\n');

export const GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  crs: null,
  name: 'Harbour map',
  features: [
    {
      type: 'Feature',
      id: 7,
      properties: { title: 'A shed burns', date: '2031-03-05', lat: 1 },
      geometry: { type: 'Point', coordinates: [30.5, 50.25] },
    },
    {
      type: 'Feature',
      properties: { title: 'The closed water', date: '2031-03' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [30, 50],
            [30.2, 50],
            [30.2, 50.2],
            [30, 50],
          ],
        ],
      },
    },
    { type: 'Feature', properties: { title: 'Somewhere' }, geometry: { type: 'Point', coordinates: [] } },
    { type: 'Feature', properties: {}, geometry: null },
  ],
});

export const UMAP = JSON.stringify({
  type: 'umap',
  properties: { name: 'Lights of the coast' },
  geometry: { type: 'Point', coordinates: [30, 50] },
  layers: [
    {
      type: 'FeatureCollection',
      _umap_options: { name: 'Lighthouses' },
      features: [
        {
          type: 'Feature',
          properties: { name: 'North light', description: 'Lit again', _umap_options: { color: 'red' } },
          geometry: { type: 'Point', coordinates: [30.5, 50.25] },
        },
      ],
    },
    {
      type: 'FeatureCollection',
      _storage: { name: 'Ways' },
      features: [
        {
          type: 'Feature',
          properties: { name: 'The pilots’ way' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [30, 50],
              [30.1, 50.1],
            ],
          },
        },
      ],
    },
  ],
});

export const UMAP_CSV =
  'name,description,geo_Latitude,geo_Longitude\nNorth light,Lit again,50.25,30.5\nSouth light,,,\n';

/** As a workbook in another country writes it: semicolons, decimal commas, the day first, told by the second row. */
export const EUROPEAN =
  '\uFEFFDatum;Titel;Ort;Breite;Länge;Deaths;Quelle\r\n03.04.2031;Ein Schuppen brennt;Kai;50,25;30,5;1.200;Isle Wire\r\n31.12.2031;Ein Boot fehlt;Kap;50,5;30,1;2+;\r\n32.12.2031;Kein Tag;Kap;50,5;30,1;1;\r\n';

export const AMBIGUOUS =
  'date\tevent\tlat\tlon\n03/04/2031\tA shed burns\t50.25\t30.5\n05/06/2031\tA boat is lost\t50.5\t30.1\n';

export const SERIAL = 'Date,Event,Killed\n47945,A shed burns,0\n47946.5,A boat is lost,about 12\n';

export const HEADLESS = '2031-03-05,A shed burns,50.25,30.5\n2031-03-06,A boat is lost,50.5,30.1\n';
