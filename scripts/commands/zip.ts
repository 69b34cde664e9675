import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { packSite } from '../pack-site.ts';
import { buildSite } from '../setup/build-site.ts';

const OUT = 'dist-zip';
const ROOT = 'kursk-dossier';
/** The first day that a zip can hold: the same site gives the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

/** `npm run zip`: builds the site and packs it with a note on how to start it, for a talk from a USB stick with any small web server. */
export async function run(): Promise<number> {
  if (!(await buildSite('always'))) return 1;
  const packed = Object.entries(packSite('dist'));
  const files = Object.fromEntries(packed.map(([name, bytes]) => [`${ROOT}/${name}`, bytes]));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const out = join(OUT, `${ROOT}-${version}.zip`);
  mkdirSync(OUT, { recursive: true });
  const zip = zipSync(files, { mtime: ZIP_DAY, level: 9 });
  writeFileSync(out, zip);
  console.log(`${out}: ${packed.length} files, ${(zip.length / 1_000_000).toFixed(1)} MB`);
  return 0;
}
