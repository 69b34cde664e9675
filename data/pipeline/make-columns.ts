import type { Dossier } from '#core/dossier/types.ts';

/** The engine is a tool of development, and of large dossiers only: it is loaded when one is written. */
async function loadEngine() {
  const [{ writeColumns }, { BadTables }] = await Promise.all([
    import('../engine/write-columns.ts'),
    import('../engine/load-tables.ts'),
  ]);
  return { writeColumns, BadTables };
}

/** Whether what failed is that a package of the engine is not there. */
function isNotInstalled(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) && error.message.includes('@duckdb/');
}

/**
 * Writes a dossier as columns into a folder that is not there yet. What is wrong, a line each; [] if it was written.
 * @param from where the dossier was built from, for what is said of it
 */
export async function makeColumns(
  dossier: Dossier,
  from: string,
  folder: string,
  load: typeof loadEngine = loadEngine,
): Promise<readonly string[]> {
  let engine: Awaited<ReturnType<typeof loadEngine>>;
  try {
    engine = await load();
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    return [
      `${from}: ${dossier.events.length} events are written as columns, and @duckdb/node-api, which writes them, is not installed; run npm ci without leaving out devDependencies`,
    ];
  }
  try {
    await engine.writeColumns({ from, dossier, out: folder, engine: 'duckdb' });
    return [];
  } catch (error) {
    if (error instanceof engine.BadTables) return error.lines;
    throw error;
  }
}
