// `npm run dossier:columns`: writes a dossier as columns, for those that are too large for one file. docs/columnar-dossier.md has the format.
import { parseArgs } from 'node:util';
import { clusterScript } from '../data/engine/cluster-script.ts';
import { DIALECTS } from '../data/engine/engine.ts';
import { BadTables } from '../data/engine/load-tables.ts';
import { writeColumns } from '../data/engine/write-columns.ts';

const USAGE = `usage:
  npm run dossier:columns -- --from DIR|FILE --out DIR [--memory 8GB]      writes the columns of a dossier, of sources or of tables
  npm run --silent dossier:columns -- --script --engine spark|trino        prints the script for a cluster
  npm run dossier:columns -- --from DIR --out DIR --engine spark|trino     packs what the cluster has made of it`;

/** Writes or prints what was asked for; the exit code. */
async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      out: { type: 'string' },
      engine: { type: 'string', default: 'duckdb' },
      memory: { type: 'string' },
      script: { type: 'boolean', default: false },
    },
  });
  const engine = DIALECTS.find((name) => name === values.engine);
  if (engine === undefined) throw new BadTables([`--engine ${values.engine}: it is none of ${DIALECTS.join(', ')}`]);
  if (values.script) {
    if (engine === 'duckdb') throw new BadTables(['--script: DuckDB runs data/engine itself; name spark or trino']);
    process.stdout.write(clusterScript(engine));
    return 0;
  }
  if (values.memory !== undefined && !/^\d+[KMGT]B$/.test(values.memory))
    throw new BadTables([`--memory ${values.memory}: give a whole number with its unit, such as 8GB`]);
  if (values.from === undefined || values.out === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const manifest = await writeColumns({
    from: values.from,
    out: values.out,
    engine,
    memory: values.memory,
    onStep: (step) => process.stderr.write(`  ${step}\n`),
  });
  const bytes = [manifest.codebook, ...Object.values(manifest.files)].reduce((sum, file) => sum + file.bytes, 0);
  process.stdout.write(
    `${values.from} → ${values.out}: ${manifest.counts['events']} events, ${manifest.counts['blocks']} blocks, ${bytes} bytes besides them\n`,
  );
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof BadTables) process.stderr.write(`${error.lines.join('\n')}\n`);
  // a flag that does not exist, a disk that is full: in a line, and all of it for those who set DEBUG
  else if (process.env['DEBUG'] === undefined)
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  else throw error;
  process.exitCode = 1;
}
