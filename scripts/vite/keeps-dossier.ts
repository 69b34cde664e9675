import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark in the page by which it keeps itself on the device, and the one by which it does not. */
const KEEP = '<meta name="offline" content="keep" />';
const NOT_KEPT = '<meta name="offline" content="no" />';

/**
 * Whether the dossier of a build can be kept with the site: one JSON file beside the page. Columns are read as they are needed and can be gigabytes,
 * and what is on another host is not kept; a site that opens without its dossier would be no help.
 *
 * @param folder the folder of public files
 * @param setting `VITE_DOSSIER`: a folder in it, or an address
 */
export function keepsDossier(folder: string, setting: string | undefined): boolean {
  const name = setting === undefined || setting === '' ? 'dossier' : setting;
  if (/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(name)) return false;
  const manifest = join(folder, name, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof read === 'object' && read !== null && 'schemaVersion' in read && read.schemaVersion === 1;
}

/** The page of a site that is not kept. Throws RangeError if it says nothing of it: it would look for what is not there. */
export function notKept(page: string): string {
  if (page.includes(NOT_KEPT)) return page;
  if (!page.includes(KEEP)) throw new RangeError(`The page has no ${KEEP}.`);
  return page.replace(KEEP, NOT_KEPT);
}
