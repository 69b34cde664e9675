import { unzipSync } from 'fflate';

/** Bytes of a file by its path, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** No dossier is half as large; beyond that a zip is a trap, or a mistake. */
const MOST_UNPACKED = 400_000_000;
const MOST_FILES = 20_000;

/** Why a zip was not unpacked. */
export type ZipFault = 'too-large' | 'too-many' | 'broken';

const ZIP_MARK = [0x50, 0x4b];

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === ZIP_MARK[0] && bytes[1] === ZIP_MARK[1] && bytes.length > 21;
}

/** Unpacks a zip, unless it says that it holds too much. Folders are left out, and paths that lead out of it. Never throws. */
export function unpack(
  bytes: Uint8Array,
  most = MOST_UNPACKED,
): { readonly files: Files } | { readonly fault: ZipFault } {
  let total = 0;
  let count = 0;
  try {
    const unzipped = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count += 1;
        return total <= most && count <= MOST_FILES && !name.endsWith('/') && !name.split('/').includes('..');
      },
    });
    if (total > most) return { fault: 'too-large' };
    if (count > MOST_FILES) return { fault: 'too-many' };
    return { files: new Map(Object.entries(unzipped).map(([name, content]) => [name.replaceAll('\\', '/'), content])) };
  } catch {
    return { fault: 'broken' };
  }
}
