// What of the site is in the cache of this device. The state of the worker does not tell: a reader, or the browser, can empty the cache beneath it.

/** Written by the build: every file that is kept, with its size. It is kept itself. */
const LIST = 'offline-files.json';
/** Workbox names its cache so, after the folder of the site. */
const CACHE = 'kursk-dossier-precache-v2-';

export interface KeptFiles {
  /** Addresses, relative to the page, of what should be kept and is not. */
  readonly missing: readonly string[];
  /** Size of the whole, unpacked. */
  readonly bytes: number;
}

interface ListedFile {
  readonly url: string;
  readonly bytes: number;
}

function isListedFile(value: unknown): value is ListedFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'bytes' in value &&
    typeof value.bytes === 'number'
  );
}

function siteFolder(): string {
  return new URL('./', document.baseURI).href;
}

async function siteCaches(): Promise<readonly string[]> {
  const folder = siteFolder();
  return (await caches.keys()).filter((name) => name === CACHE + folder);
}

/** Looks into the cache; null = no list is kept, so that nothing can be said to be. Rejects where the browser gives no cache. */
export async function readKeptFiles(): Promise<KeptFiles | null> {
  const [name] = await siteCaches();
  if (name === undefined) return null;
  const cache = await caches.open(name);
  // the build's own mark of a version is in the query
  const find = (url: string): Promise<Response | undefined> =>
    cache.match(new URL(url, siteFolder()), { ignoreSearch: true });
  const kept = await find(LIST);
  if (kept === undefined) return null;
  const listed: unknown = await kept.json();
  if (!Array.isArray(listed) || !listed.every(isListedFile)) return null;
  const found = await Promise.all(listed.map(async ({ url }) => (await find(url)) !== undefined));
  return {
    missing: listed.filter((_, at) => found[at] === false).map(({ url }) => url),
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * Fetches through the worker what is missing; it keeps a file that is the one it was built for, and no other. What does not come stays missing.
 */
export async function mendKeptFiles(): Promise<KeptFiles | null> {
  if (navigator.serviceWorker.controller === null) return readKeptFiles();
  const fetchAll = async (urls: readonly string[]): Promise<void> => {
    for (const url of urls) {
      // one after the other: the reader's own requests come first
      // oxlint-disable-next-line no-await-in-loop
      await fetch(new URL(url, siteFolder())).then((response) => response.arrayBuffer());
    }
  };
  try {
    if ((await readKeptFiles()) === null) await fetchAll([LIST]);
    await fetchAll((await readKeptFiles())?.missing ?? []);
  } catch {
    // without a connection it stays as it is
  }
  return readKeptFiles();
}

/** Empties the cache of this site; other sites of the same host keep theirs. */
export async function forgetKeptFiles(): Promise<void> {
  await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
}
