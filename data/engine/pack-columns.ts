// The tables that the scripts leave behind, written as the files of a dossier of columns, each named by its hash.
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { quoted } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Heading } from './heading.ts';
import { BLOCK_COLUMNS, OUTPUT_FILES, selectColumns } from './output-files.ts';

/** Rows of one row group: what a reader can fetch alone. */
const ROW_GROUP = 131_072;
const HASH_DIGITS = 16;
const BLOCK_DIGITS = 4;

/** A file as the manifest names it. */
interface PackedFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Gives a written file the name of its content. */
async function nameByHash(folder: string, name: string, ending: string): Promise<Omit<PackedFile, 'rows'>> {
  const draft = join(folder, `${name}.${ending}`);
  const sha256 = await hashFile(draft);
  const file = `${name}.${sha256.slice(0, HASH_DIGITS)}.${ending}`;
  renameSync(draft, join(folder, file));
  return { file, bytes: statSync(join(folder, file)).size, sha256 };
}

const OWN_IDS = { form: 'number', prefix: 'ev-', radix: 36, digits: 4 } as const;

class Packer {
  constructor(
    private readonly engine: Engine,
    private readonly folder: string,
  ) {}

  async number(sql: string): Promise<number> {
    const [row] = await this.engine.rows(`SELECT CAST(${sql} AS DOUBLE) AS value`);
    return Number(row?.['value'] ?? 0);
  }

  async copy(name: string, query: string): Promise<Omit<PackedFile, 'rows'>> {
    const target = quoted(join(this.folder, `${name}.parquet`));
    await this.engine.run(
      `COPY (${query}) TO ${target} (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION v2, ROW_GROUP_SIZE ${ROW_GROUP})`,
    );
    return nameByHash(this.folder, name, 'parquet');
  }

  /** Writes every block and the table of them. */
  async blocks(): Promise<PackedFile> {
    mkdirSync(join(this.folder, 'blocks'));
    await this.engine.run(
      'CREATE TABLE sorted_rows AS SELECT * FROM out_block_rows ORDER BY block, kind, record_place, record_position, id, owner',
    );
    const count = await this.number('(SELECT count(*) FROM out_blocks)');
    await this.engine.run('CREATE TABLE packed_blocks (block INTEGER, bytes INTEGER, hash VARCHAR)');
    for (let block = 0; block < count; block += 1) {
      const from = `sorted_rows WHERE block = ${block} ORDER BY kind, record_place, record_position, id, owner`;
      const name = join('blocks', String(block).padStart(BLOCK_DIGITS, '0'));
      const { bytes, sha256 } = await this.copy(name, selectColumns(BLOCK_COLUMNS, from));
      await this.engine.run(`INSERT INTO packed_blocks VALUES (${block}, ${bytes}, '${sha256.slice(0, HASH_DIGITS)}')`);
    }
    const written = await this.copy(
      'blocks',
      `SELECT CAST(b.first_event AS INTEGER) AS first_event, CAST(b.events AS INTEGER) AS events,
         CAST(b.claims AS INTEGER) AS claims, p.bytes, p.hash
       FROM out_blocks b JOIN packed_blocks p USING (block) ORDER BY block`,
    );
    return { ...written, rows: count };
  }

  /** How ids of events are written: as numbers where all have the form of our own. Makes the numbers. */
  async idForm(): Promise<EventIdForm> {
    const { form, prefix, radix, digits } = OWN_IDS;
    const others = await this.number(
      `(SELECT count(*) FROM out_event_ids WHERE NOT regexp_full_match(id, '${prefix}[0-9a-z]{${digits}}'))`,
    );
    const digit = (at: number): string =>
      `(strpos('0123456789abcdefghijklmnopqrstuvwxyz', substr(id, ${prefix.length + 1 + at}, 1)) - 1) * ${radix ** (digits - 1 - at)}`;
    const value = others > 0 ? '0' : Array.from({ length: digits }, (_, at) => digit(at)).join(' + ');
    await this.engine.run(`CREATE TABLE event_numbers AS SELECT event_row, ${value} AS id_number FROM out_event_ids`);
    return others === 0 ? { form, prefix, radix, digits } : { form: 'text' };
  }

  async actors(): Promise<readonly unknown[]> {
    const rows = await this.engine.rows(
      `SELECT id, name, kind, country, speaks_for, coalesce(party, FALSE) AS party, bloc, sharing, coalesce(aliases, '[]') AS aliases
       FROM actors ORDER BY position, id`,
    );
    return rows.map(({ speaks_for: speaksFor, aliases, id, name, kind, country, party, bloc, sharing }) => ({
      id,
      name,
      kind,
      country,
      speaksFor,
      party,
      bloc,
      sharing,
      aliases: JSON.parse(String(aliases)) as unknown,
    }));
  }
}

/** With `number`, `events.id_number` holds what stands behind the prefix as a number; with `text` there is a file `ids`. */
type EventIdForm =
  | { readonly form: 'number'; readonly prefix: string; readonly radix: number; readonly digits: number }
  | { readonly form: 'text' };

/** The small file that names all others. */
export interface ColumnManifest {
  readonly schemaVersion: 2;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** First 16 hex digits of the SHA-256 of the names of all files. */
  readonly hash: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly eventIds: EventIdForm;
  readonly days: { readonly openPast: number; readonly openFuture: number; readonly none: number };
  readonly rowGroup: number;
  readonly codebook: Omit<PackedFile, 'rows'>;
  readonly files: Readonly<Record<string, PackedFile>>;
}

/**
 * Writes the files and their manifest into a folder that is empty.
 * @param onFile called with the name of each file before it is written
 */
export async function packColumns(
  engine: Engine,
  heading: Heading,
  folder: string,
  onFile: (name: string) => void = () => {},
): Promise<ColumnManifest> {
  const packer = new Packer(engine, folder);
  const eventIds = await packer.idForm();
  const files: Record<string, PackedFile> = {};
  for (const { name, columns, from } of OUTPUT_FILES) {
    if (name === 'ids' && eventIds.form === 'number') continue;
    onFile(name);
    const written = await packer.copy(name, selectColumns(columns, from));
    files[name] = {
      ...written,
      rows: await packer.number(`(SELECT count(*) FROM ${from.replace(/ORDER BY [^)]*$/, '')})`),
    };
  }
  onFile('blocks');
  files['blocks'] = await packer.blocks();
  const counts: Record<string, number> = {};
  for (const [name, table] of Object.entries(COUNTED))
    counts[name] = await packer.number(`(SELECT count(*) FROM ${table})`);
  const actors = await packer.actors();
  writeFileSync(join(folder, 'codebook.json'), `${JSON.stringify({ ...heading, schemaVersion: 2, actors })}\n`);
  const codebook = await nameByHash(folder, 'codebook', 'json');
  const names = [codebook.file, ...Object.values(files).map(({ file }) => file)].sort().join('\n');
  const manifest: ColumnManifest = {
    schemaVersion: 2,
    id: heading.id,
    title: heading.title,
    version: heading.version,
    hash: createHash('sha256').update(names).digest('hex').slice(0, HASH_DIGITS),
    counts,
    eventIds,
    days: { openPast: -1_000_000_000, openFuture: 1_000_000_000, none: -(2 ** 31) },
    rowGroup: ROW_GROUP,
    codebook,
    files,
  };
  // the manifest comes last: where it is, the dossier is whole
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

const COUNTED = {
  reports: 'out_reports',
  claims: 'out_claims',
  events: 'out_events',
  origins: 'out_origins',
  actors: 'actors',
  places: 'out_places',
  states_report: 'out_states WHERE known_mode = 0',
  states_origin: 'out_states WHERE known_mode = 1',
  blocks: 'out_blocks',
} as const;
