import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import type { Block } from './copy-block.ts';
import { makeSyntheticParts } from './synthetic-dossier.ts';
import type { SyntheticOptions } from './synthetic-dossier.ts';

const GROWING = ['reports', 'claims', 'events', 'origins', 'differences'] as const satisfies readonly (keyof Block)[];

/** The text of one growing list in pieces; the list is made again for each field, which costs time and saves memory. */
function* listPieces(
  blocks: Iterable<Block>,
  field: (typeof GROWING)[number],
  onRecords: (count: number) => void,
): Generator<string> {
  let separator = '[\n';
  for (const block of blocks) {
    const records = block[field];
    onRecords(records.length);
    if (records.length === 0) continue;
    yield separator + records.map((record) => JSON.stringify(record)).join(',\n');
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]' : '\n]';
}

/** Writes a synthetic dossier with its manifest into a folder, the way the pipeline would. */
export function writeSynthetic(folder: string, bundled: Dossier, options: SyntheticOptions): Manifest {
  const { heading, blocks } = makeSyntheticParts(bundled, options);
  const counts = { reports: 0, claims: 0, events: 0, origins: 0, differences: 0 };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, 'dossier.new');
  const file = openSync(draft, 'w');
  const hash = createHash('sha256');
  const write = (text: string): void => {
    hash.update(text);
    writeSync(file, text);
  };
  write('{\n');
  for (const [name, value] of Object.entries(heading)) write(`${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  GROWING.forEach((field, at) => {
    write(`${at === 0 ? '' : ',\n'}"${field}": `);
    for (const piece of listPieces(blocks(), field, (count) => (counts[field] += count))) write(piece);
  });
  write('\n}\n');
  closeSync(file);
  const shortHash = hash.digest('hex').slice(0, 16);
  const name = `dossier.${shortHash}.json`;
  renameSync(draft, join(folder, name));
  const { schemaVersion, id, title, version, actors, places, measures, eventTypes, stories } = heading;
  const manifest: Manifest = {
    schemaVersion,
    id,
    title,
    version,
    hash: shortHash,
    file: name,
    counts: {
      ...counts,
      actors: actors.length,
      places: places.length,
      measures: measures.length,
      eventTypes: eventTypes.length,
      stories: stories.length,
    },
  };
  // the manifest comes last: where it is, the dossier is whole
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
