import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { buildSite } from '../setup/build-site.ts';

const SITE = 'dist';
const OUT = 'dist-zip';
const ROOT = 'kursk-dossier';
/** The first day that a zip can hold: the same site gives the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

const NOTE = `Kursk Dossier

This folder is the whole site. It needs no connection, but browsers run no page like this one from a folder alone: it needs a small
web server on this computer. Open a terminal in this folder and type one of these:

    python3 -m http.server 8000
    py -m http.server 8000
    npx serve -l 8000

Then open http://localhost:8000/ in a browser. To begin with a story in front of a room: "Stories", then "Present". Keys are under "?".

If there is no way to start a server, open a story as one page instead ("Stories", "Save as one page"): that opens by itself.
`;

/** `npm run zip`: builds the site and packs it with a note on how to start it, for a talk from a USB stick with any small web server. */
export async function run(): Promise<number> {
  if (!(await buildSite('always'))) return 1;
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(SITE, name)).isFile())
    .sort();
  const files = Object.fromEntries([
    [`${ROOT}/README.txt`, strToU8(NOTE)],
    ...names.map((name) => [`${ROOT}/${name.replaceAll('\\', '/')}`, readFileSync(join(SITE, name))]),
  ]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const out = join(OUT, `${ROOT}-${version}.zip`);
  mkdirSync(OUT, { recursive: true });
  const zip = zipSync(files, { mtime: ZIP_DAY, level: 9 });
  writeFileSync(out, zip);
  console.log(`${out}: ${names.length} files, ${(zip.length / 1_000_000).toFixed(1)} MB`);
  return 0;
}
