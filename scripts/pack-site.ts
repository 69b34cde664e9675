import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { notKept } from './vite/keeps-dossier.ts';

const NOTE = `Kursk Dossier

This folder is the whole site. It needs no connection, but browsers run no page like this one from a folder alone: it needs a small
web server on this computer. Open a terminal in this folder and type one of these:

    python3 -m http.server 8000
    py -m http.server 8000
    npx serve -l 8000

Then open http://localhost:8000/ in a browser. To begin with a story in front of a room: "Stories", then "Present". Keys are under "?".
Nothing of the site is left on the computer that it was shown on, except what you set, make or open there yourself.

If there is no way to start a server, open a story as one page instead ("Stories", "Save as one page"): that opens by itself.
`;

/** What keeps the site on a device; a borrowed computer should not have it afterwards. */
const KEEPING = new Set(['sw.js', 'offline-files.json']);

/**
 * The files of a built site for a stick, by their names with slashes, and a note on how to start it. Throws if the page does not say whether it is kept
 * on the device: it would look for what is not there.
 */
export function packSite(folder: string): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && !KEEPING.has(name))
    .sort();
  const page = notKept(strFromU8(readFileSync(join(folder, 'index.html'))));
  return {
    'README.txt': strToU8(NOTE),
    ...Object.fromEntries(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))])),
    'index.html': strToU8(page),
  };
}
