import { fetchFile } from './fetch-file.ts';

/** Which files a late part needs besides those of the first load: for each part places in `files`, which are relative to the page. */
export interface LateFiles {
  readonly files: readonly string[];
  readonly parts: Readonly<Record<string, readonly number[]>>;
}

const NONE: LateFiles = { files: [], parts: {} };
const fetched = new Set<string>();
let table: LateFiles | null = null;

/** What the build has written into the page; nothing in development, where parts are imported straight away. */
function readTable(): LateFiles {
  const content = document.querySelector<HTMLMetaElement>('meta[name="late-files"]')?.content;
  // scripts/vite/late-files-plugin.ts writes it in this form
  return content === undefined ? NONE : (JSON.parse(content) as LateFiles);
}

/** Addresses of the files of a part; none for a part that the build does not know. */
export function filesOfPart({ files, parts }: LateFiles, part: string, base: string): readonly string[] {
  const places = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return (places ?? []).flatMap((at) => {
    const file = files[at];
    return file === undefined ? [] : [new URL(file, base).href];
  });
}

/** Fetches what a part needs and the page does not have yet. Throws LateFileError. */
export async function fetchPart(part: string, isAnew: boolean): Promise<void> {
  table ??= readTable();
  const urls = filesOfPart(table, part, document.baseURI).filter((url) => !fetched.has(url));
  await Promise.all(
    urls.map(async (url) => {
      await fetchFile(url, { isAnew });
      fetched.add(url);
    }),
  );
}
