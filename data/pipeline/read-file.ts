import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync } from 'node:fs';

/** A file as bytes, or in a few words why there are none. */
export type ReadFile = { readonly bytes: Uint8Array } | { readonly fault: string };

/** Larger sources are somebody's mistake, and take minutes to parse. */
const MOST_BYTES = 20_000_000;

/** What the system says, in words; its code where there are none. */
export function faultWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'there is nothing of this name, or it is a link that leads nowhere';
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder must be';
    case 'ELOOP':
      return 'it is a link that leads back to itself';
    case 'ENOSPC':
      return 'there is no space left';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case '':
      return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    default:
      return `the system says ${code}`;
  }
}

/** Reads a plain file of so many bytes at most; anything else that has a name (folder, pipe, device) is refused without waiting for it. */
export function readPlainFile(path: string, mostBytes = MOST_BYTES): ReadFile {
  let handle: number | null = null;
  try {
    // a pipe would otherwise keep the program waiting until somebody writes into it
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(handle);
    if (stat.isDirectory()) return { fault: 'it is a folder' };
    if (!stat.isFile()) return { fault: 'it is no plain file but a pipe, a socket or a device' };
    if (stat.size > mostBytes)
      return { fault: `it has ${Math.ceil(stat.size / 1_000_000)} MB, and ${mostBytes / 1_000_000} are the limit` };
    return { bytes: readFileSync(handle) };
  } catch (error) {
    return { fault: faultWords(error) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a path names anything, if only a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
