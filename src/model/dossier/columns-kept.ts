// Files of a dossier of columns that came whole: when something else fails, the next try does not fetch them again.
const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/** The bytes of a file by its whole address, whose name changes with its content; else those that `read` gives, which are kept if it succeeds. */
export async function readOnce(
  address: string,
  read: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const there = kept.get(address);
  if (there !== undefined) return there;
  const bytes = await read();
  kept.set(address, bytes);
  return bytes;
}

/** Forgets all: the dossier is open, or another one is asked for. */
export function forgetKeptBytes(): void {
  kept.clear();
}
