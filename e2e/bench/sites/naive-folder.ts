import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine, quoted } from '../../../data/engine/engine.ts';
import { readHeading } from '../../../data/engine/heading.ts';
import { BadTables } from '../../../data/engine/load-tables.ts';

/**
 * Writes what the baseline reads of a dossier, out of its normalised tables: of each event the first date and the first place. Nobody else can
 * open it.
 * @param folder is made, with a manifest, as the baseline asks for it
 */
export async function writeNaiveFolder(tables: string, folder: string): Promise<void> {
  const heading = readHeading(join(tables, 'dossier.json'));
  if ('faults' in heading) throw new BadTables(heading.faults);
  const { title, eventTypes } = heading.value;
  const table = (name: string): string => `read_parquet(${quoted(join(tables, `${name}.parquet`))})`;
  const engine = await openEngine();
  try {
    const places = await engine.rows(`SELECT id, lng, lat FROM ${table('places')} ORDER BY position`);
    const events = await engine.rows(
      `SELECT e.id, e.type, e.title, d.event_id IS NOT NULL AS dated, d.when_start_min AS start, d.when_end_max AS until, p.place_id AS place
       FROM ${table('events')} e LEFT JOIN ${table('event_dates')} d ON d.event_id = e.id AND d.position = 0
         LEFT JOIN ${table('event_places')} p ON p.event_id = e.id AND p.position = 0
       ORDER BY e.position`,
    );
    const dossier = {
      title,
      eventTypes,
      places: places.map(({ id, lng, lat }) => ({ id, lngLat: lng === null ? null : [lng, lat] })),
      events: events.map(({ id, type, title: name, dated, start, until, place }) => ({
        id,
        type,
        title: name,
        when: dated === true ? [{ span: { startMin: start, endMax: until } }] : [],
        places: place === null ? [] : [{ placeId: place }],
      })),
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'dossier.json'), JSON.stringify(dossier));
    const manifest = { file: 'dossier.json', counts: { events: events.length } };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  } finally {
    engine.close();
  }
}
