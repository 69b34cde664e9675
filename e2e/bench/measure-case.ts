import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#core/dossier/types.ts';
// oxlint-disable-next-line no-restricted-imports -- the server of `npm start`, and scripts/ is two folders up
import { startStaticServer } from '../../scripts/serve/static-server.ts';
import { measureRun } from './measure/measure-run.ts';
import type { Subject } from './measure/subject.ts';
import { medianMeasures } from './report/median.ts';
import type { CaseResult, Run } from './report/result.ts';
import { joinSite } from './sites/prepare-sites.ts';

const PORT = 4316;
/** A step that is not done by then is not waited for. */
export const LIMIT_MS = 90_000;

export interface BenchCase {
  readonly subject: Subject;
  /** Folder of the built site. */
  readonly site: string;
  /** Folder of the dossier that it shows. */
  readonly dossier: string;
  readonly dossierName: string;
}

/** Of a dossier in JSON, or of one in columns. */
type AnyManifest = Pick<Manifest, 'counts'> & { readonly file?: string; readonly codebook?: { readonly file: string } };

/** The server packs a file when it is first asked for it; that is not to be waited for in a run. */
async function warmUp(address: string, file: string): Promise<void> {
  const response = await fetch(`${address}dossier/${file}`);
  await response.arrayBuffer();
}

/** Measures one page with one dossier several times, each time in a browser of its own. */
export async function measureCase(benchCase: BenchCase, runs: number, served: string): Promise<CaseResult> {
  const { subject, site, dossier, dossierName } = benchCase;
  joinSite(served, site, dossier);
  // the pipeline or the bench wrote it
  const manifest = JSON.parse(readFileSync(join(dossier, 'manifest.json'), 'utf8')) as AnyManifest;
  const { close } = await startStaticServer({ folder: served, port: PORT });
  const address = `http://127.0.0.1:${PORT}/`;
  const measured: Run[] = [];
  try {
    await warmUp(address, manifest.file ?? manifest.codebook?.file ?? 'manifest.json');
    while (measured.length < runs) {
      // oxlint-disable-next-line no-await-in-loop -- each run is to have the machine for itself
      const run = await measureRun(subject, address, LIMIT_MS);
      measured.push(run);
      // what took too long once is not tried again
      if (Object.values(run).some((cell) => typeof cell === 'string')) break;
    }
  } finally {
    close();
  }
  return {
    subject: subject.name,
    dossier: dossierName,
    events: manifest.counts.events,
    median: medianMeasures(measured),
    runs: measured,
  };
}
