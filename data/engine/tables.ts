// The normalised tables that a dossier of columns is made of: what each is called, its columns, and what they hold. The same list reads files,
// says what is wrong with them, and turns a built dossier into tables. docs/columnar-dossier.md has it in words.
import { ACTOR_ROLES, CLAIM_KINDS, PLACE_PRECISIONS, PLACE_ROLES } from '#core/states/link-columns.ts';

/**
 * What a cell holds: `text`; `day` = YYYY-MM-DD; `int` and `number`; `flag` = true or false; `list` = a JSON array of texts.
 */
export type CellType = 'text' | 'day' | 'int' | 'number' | 'flag' | 'list';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: CellType;
  /** A row without it is refused. */
  readonly required: boolean;
  /** The table one of whose ids it must be. */
  readonly refersTo: string | null;
  /** The words that it can be; null = any. */
  readonly oneOf: readonly string[] | null;
}

/** A table of the input. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that together are different in every row. */
  readonly key: readonly string[];
}

const SPAN_BOUNDS = ['start_min', 'start_max', 'end_min', 'end_max'] as const;
const BASES = 'printed|relative|inferred|outside';
const GRADES = 'A|B|C|D|E|F';

/** The seven columns of a date: its text as people write it, four bounds (empty = open), and two flags. */
function span(prefix: string, isRequired = false): string {
  return [
    `${prefix}_text${isRequired ? '!' : ''}`,
    ...SPAN_BOUNDS.map((bound) => `${prefix}_${bound}:day`),
    `${prefix}_approximate:flag`,
    `${prefix}_uncertain:flag`,
  ].join(' ');
}

/** `name` or `name!` (required), then `:type`, `>table` (an id of it), or `=a|b` (one of these words). */
function column(said: string): Column {
  const [, name = '', isRequired, type, refersTo, words] =
    /^(\w+)(!?)(?::(\w+))?(?:>(\w+))?(?:=([\w|-]+))?$/.exec(said) ?? [];
  return {
    name,
    // the lists below name no other type
    type: (type ?? 'text') as CellType,
    required: isRequired === '!',
    refersTo: refersTo ?? null,
    oneOf: words?.split('|') ?? null,
  };
}

function table(name: string, key: string, columns: string): Table {
  return { name, key: key.split(' '), columns: columns.trim().split(/\s+/).map(column) };
}

/** All tables, those first that others refer to. */
export const TABLES: readonly Table[] = [
  table(
    'actors',
    'id',
    `id! name! kind!=state|force|agency|person|outlet|organisation country speaks_for>actors party:flag bloc sharing
     aliases:list position:int`,
  ),
  table(
    'places',
    'id',
    `id! name! local_name admin country lng:number lat:number precision_class!=${PLACE_PRECISIONS.join('|')}
     radius_km:number aliases:list geonames_id:int wikidata_id position:int`,
  ),
  table(
    'reports',
    'id',
    `id! title publisher credits:list authors:list ${span('published', true)} not_before!:day not_after!:day
     published_basis!=printed|page|inferred published_note language! url archived_url
     kind!=original|rewrite|aggregation reliability!=${GRADES} reliability_why text_sha256 line_count:int line_hashes:list
     position:int`,
  ),
  table(
    'origins',
    'id',
    `id! title! ${span('issued')} issued_basis=${BASES} medium url inferred:flag reliability!=${GRADES} place_id>places
     position:int`,
  ),
  table('origin_issuers', 'origin_id actor_id', 'origin_id!>origins actor_id!>actors position:int'),
  table('origin_depends', 'origin_id depends_on_id', 'origin_id!>origins depends_on_id!>origins position:int'),
  table('events', 'id', 'id! type!>event_types title! origin_id>origins parent_id>events former_ids:list position:int'),
  table(
    'claims',
    'id',
    `id! report_id!>reports at_paragraph:int at_start:int at_end:int at_sha256 text! kind!=${CLAIM_KINDS.join('|')}
     hedged:flag credibility:int credibility_why caveat measure_id measure_event_id>events measure_low:number
     measure_high:number measure_qualifier=none|about|up-to|at-least|nearly|between|unquantified
     compared_claim_id>claims compared_than=more|fewer ${span('when')} when_basis=${BASES} ${span('as_of')}
     as_of_basis=${BASES} place_id>places place_basis=printed|inferred repeats>claims position:int`,
  ),
  table('claim_speakers', 'claim_id actor_id', 'claim_id!>claims actor_id!>actors position:int'),
  table('claim_via', 'claim_id position', 'claim_id!>claims actor_id!>actors position:int'),
  table('claim_origins', 'claim_id origin_id', 'claim_id!>claims origin_id!>origins position:int'),
  table(
    'event_claims',
    'event_id claim_id relation',
    'event_id!>events claim_id!>claims relation!=affirms|disputes|mentions position:int',
  ),
  table(
    'event_actors',
    'event_id position',
    `event_id!>events actor_id!>actors role!=${ACTOR_ROLES.join('|')} position:int`,
  ),
  table('event_dates', 'event_id position', `event_id!>events position!:int ${span('when', true)}`),
  table(
    'event_date_claims',
    'event_id position claim_id',
    'event_id!>events position!:int claim_id!>claims claim_position:int',
  ),
  table(
    'event_places',
    'event_id position',
    `event_id!>events position!:int place_id!>places role!=${PLACE_ROLES.join('|')}`,
  ),
  table(
    'event_place_claims',
    'event_id position claim_id',
    'event_id!>events position!:int claim_id!>claims claim_position:int',
  ),
  table('differences', 'id', 'id! kind!=sources|as-of|scope|rewrite|internal|apparent note! position:int'),
  table('difference_claims', 'difference_id claim_id', 'difference_id!>differences claim_id!>claims position:int'),
];

/** Tables without a row of which a dossier is none. */
export const NEEDED_TABLES: readonly string[] = ['actors', 'reports', 'events', 'claims', 'event_claims'];
