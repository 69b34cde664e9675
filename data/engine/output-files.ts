// The files of a dossier of columns: for each its columns in order, and the query that gives its rows. docs/columnar-dossier.md says what they mean.

/** A file of columns. `int` is INT32, `number` DOUBLE, `text` UTF-8; a column that has no type here is an `int`. */
export interface OutputFile {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: 'int' | 'number' | 'text'])[];
  /** What stands behind SELECT: tables, conditions, order of rows. */
  readonly from: string;
}

function file(name: string, columns: string, from: string): OutputFile {
  return {
    name,
    columns: columns
      .trim()
      .split(/\s+/)
      .map((said) => {
        const [column = '', type] = said.split(':');
        return [column, type === 'text' || type === 'number' ? type : 'int'] as const;
      }),
    from,
  };
}

const DATES = 'start_min start_span end_after end_over';
const SUPPORT = 'at_least at_most support_without_parties support_printed support_printed_without_parties';
const STATE_COLUMNS = `event ${DATES} flags status known_from known_until first_known kinds figures ${SUPPORT}`;
/** A day as its distance from another, which is mostly 0 and so costs little; an open end stays, and an open base counts as day 0. */
function distance(day: string, base: string): string {
  return `CASE WHEN abs(${day}) = 1000000000 THEN ${day} WHEN abs(${base}) = 1000000000 THEN ${day} ELSE ${day} - ${base} END`;
}

const DISTANCES = `*, ${distance('start_max', 'start_min')} AS start_span, ${distance('end_min', 'start_min')} AS end_after,
  ${distance('end_max', 'start_max')} AS end_over`;

/** How many links of a kind an event has. */
function counted(name: string, list = name, where = 'TRUE'): string {
  return `LEFT JOIN (SELECT event, count(*) AS ${name} FROM out_${list} WHERE ${where} GROUP BY event) AS ${name}_of ON ${name}_of.event = e.event_row`;
}

/** Places with everything known. */
const PRESENT = 'report_until = 1000000000';

const EVENT_LISTS = ['event_places', 'event_reports', 'event_origins', 'event_actors', 'event_dates', 'words'] as const;

/** All files but the blocks. Lists of events stand in the order of events, each event's rows together. */
export const OUTPUT_FILES: readonly OutputFile[] = [
  file(
    'now',
    `${DATES} flags status type places reports title_length claims kinds figures ${SUPPORT}`,
    `(SELECT ${DISTANCES} FROM out_now) e ${counted('places', 'event_places', PRESENT)} ${counted('reports', 'event_reports')}
     ORDER BY event_row`,
  ),
  file('now_places', 'place role', `out_event_places WHERE ${PRESENT} ORDER BY event, from_words, position, place`),
  file('now_reports', 'report', 'out_event_reports ORDER BY event, report'),
  file(
    'states_report',
    STATE_COLUMNS,
    `(SELECT ${DISTANCES} FROM out_states WHERE known_mode = 0) s ORDER BY state_row`,
  ),
  file(
    'states_origin',
    STATE_COLUMNS,
    `(SELECT ${DISTANCES} FROM out_states WHERE known_mode = 1) s ORDER BY state_row`,
  ),
  file(
    'events',
    `event_places event_reports event_origins event_actors event_dates words id_number`,
    `out_events e ${EVENT_LISTS.map((name) => counted(name)).join(' ')}
     LEFT JOIN event_numbers n ON n.event_row = e.event_row ORDER BY e.event_row`,
  ),
  file(
    'event_parents',
    'event parent',
    '(SELECT event_row AS event, parent FROM out_events WHERE parent >= 0) ORDER BY event',
  ),
  file(
    'event_places',
    'place role report_from report_until origin_from origin_until claims',
    'out_event_places ORDER BY event, from_words, position, place',
  ),
  file('event_reports', 'report report_from origin_from', 'out_event_reports ORDER BY event, report'),
  file('event_origins', 'origin report_from origin_from', 'out_event_origins ORDER BY event, origin'),
  file('event_actors', 'actor role', 'out_event_actors ORDER BY event, actor, role'),
  file('ids', 'id:text', 'out_event_ids ORDER BY event_row'),
  file('titles', 'title:text', 'out_titles ORDER BY event_row'),
  file(
    'places',
    `lng:number lat:number precision_class radius_km:number id:text name:text local_name:text admin:text country:text
     aliases:text geonames_id wikidata_id:text`,
    'out_places ORDER BY place_row',
  ),
  file(
    'reports',
    `known not_before not_after id:text title:text publisher:text kind:text reliability:text language:text`,
    'out_reports ORDER BY report_row',
  ),
  file('report_lines', 'text_sha256:text line_hashes:text', 'out_reports ORDER BY report_row'),
  file('origins', 'known issuers depends id:text title:text reliability:text', 'out_origins ORDER BY origin_row'),
  file('origin_issuers', 'actor', 'out_origin_issuers ORDER BY origin, position, actor'),
  file('origin_depends', 'depends_on', 'out_origin_depends ORDER BY origin, position, depends_on'),
  file(
    'claims',
    `report known_origin kind flags place speakers origins figure_event when_start_min when_start_max when_end_min when_end_max
     id:text`,
    'out_claims ORDER BY claim_row',
  ),
  file('claim_speakers', 'actor', 'out_claim_speakers ORDER BY claim, position, actor'),
  file('claim_origins', 'origin', 'out_claim_origins ORDER BY claim, position, origin'),
  file('words', 'claim relation', 'out_words ORDER BY event, claim, relation'),
  file(
    'event_dates',
    'when_start_min when_start_max when_end_min when_end_max flags claims',
    'out_event_dates ORDER BY event, position',
  ),
  file('event_date_claims', 'claim', 'out_event_date_claims ORDER BY event, position, claim_position, claim'),
  file('event_place_claims', 'claim', 'out_event_place_claims ORDER BY event, position, claim_position, claim'),
];

/** The columns of every block. */
export const BLOCK_COLUMNS: OutputFile['columns'] = file(
  'blocks',
  `kind id:text owner:text sort:text text:text note:text hedged credibility credibility_why:text said_by:text via:text
   origin_ids:text event_ids:text relations:text claim_ids:text depends_on:text former_ids:text at_paragraph at_start at_end
   at_sha256:text measure_id:text measure_event_id:text measure_low:number measure_high:number measure_qualifier:text
   compared_claim_id:text compared_than:text when_text:text when_start_min when_start_max when_end_min when_end_max
   when_approximate when_uncertain when_basis:text as_of_text:text as_of_start_min as_of_start_max as_of_end_min as_of_end_max
   as_of_approximate as_of_uncertain as_of_basis:text place_id:text place_basis:text actor_id:text repeats:text parent_id:text
   origin_id:text publisher:text credits:text authors:text not_before not_after language:text url:text archived_url:text
   medium:text reliability:text reliability_why:text text_sha256:text line_count`,
  '',
).columns;

const SQL_TYPES = { int: 'INTEGER', number: 'DOUBLE', text: 'VARCHAR' } as const;

/** The query that gives columns of one type each, none of them null: a number that is not there is 0. */
export function selectColumns(columns: OutputFile['columns'], from: string): string {
  const cells = columns.map(([name, type]) => {
    const cell = `CAST(${name} AS ${SQL_TYPES[type]})`;
    return `${type === 'int' ? `coalesce(${cell}, 0)` : cell} AS ${name}`;
  });
  return `SELECT ${cells.join(', ')} FROM ${from}`;
}

/** The tables that the scripts leave behind for these files. */
export const RESULT_TABLES: readonly string[] = [
  'out_now',
  'out_states',
  'out_events',
  'out_event_ids',
  'out_titles',
  'out_event_places',
  'out_event_reports',
  'out_event_origins',
  'out_event_actors',
  'out_places',
  'out_reports',
  'out_origins',
  'out_origin_issuers',
  'out_origin_depends',
  'out_claims',
  'out_claim_speakers',
  'out_claim_origins',
  'out_words',
  'out_event_dates',
  'out_event_date_claims',
  'out_event_place_claims',
  'out_block_rows',
  'out_blocks',
  'actors',
];
