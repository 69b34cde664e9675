import type { Engine } from './engine.ts';

/** What the scripts follow only so far: chains that are longer, or circles. A line each; none if all ended. */
const CHECKS: readonly (readonly [query: string, words: string])[] = [
  [
    `SELECT n.id FROM voices v JOIN actor_no r ON r.actor = v.root JOIN actors a ON a.id = r.id JOIN actor_no n ON n.actor = v.actor
     WHERE a.speaks_for IS NOT NULL`,
    'actors, column speaks_for: the actor speaks for somebody along more than 16 steps, or in a circle; shorten the chain',
  ],
  [
    `SELECT n.id FROM ancestors a JOIN origin_depend d ON d.origin = a.ancestor JOIN origin_no n ON n.origin = a.origin
       LEFT JOIN ancestors b ON b.origin = a.origin AND b.ancestor = d.depends_on WHERE b.origin IS NULL`,
    'origin_depends: the origin goes back along more than 16 steps; shorten the chain',
  ],
  [
    `SELECT n.id FROM origin_depend d JOIN ancestors a ON a.origin = d.depends_on AND a.ancestor = d.origin
       JOIN origin_no n ON n.origin = d.origin`,
    'origin_depends: the origin depends on itself; break the circle',
  ],
  [
    `SELECT n.id FROM edges e JOIN labels a ON a.state = e.state AND a.rule = e.rule AND a.node = e.a
       JOIN labels b ON b.state = e.state AND b.rule = e.rule AND b.node = e.b JOIN stretches s ON s.state = e.state
       JOIN event_no n ON n.event = s.event WHERE a.label <> b.label`,
    'event_claims: the sources of the event are tied to each other along more than 16 steps; they cannot be counted',
  ],
];

/** Chains that the scripts could not follow to their end, with the first id of each; the table of states is then wrong. */
export async function checkChains(engine: Engine): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [query, words] of CHECKS) {
    const [row] = await engine.rows(`SELECT min(id) AS id, count(DISTINCT id) AS ids FROM (${query})`);
    if (row?.['id'] != null)
      faults.push(`${words} (${row['id']}${Number(row['ids']) > 1 ? ` and ${Number(row['ids']) - 1} more` : ''})`);
  }
  return faults;
}
