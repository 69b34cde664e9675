import type { BroughtFile } from '#model/own/build-messages.ts';
import type { HeldDrop } from './held-drop.ts';

async function filesIn(entry: FileSystemEntry): Promise<readonly BroughtFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: BroughtFile[] = [];
  // a reader gives some entries at a time, and none when there are no more
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return found;
    for (const each of entries) found.push(...(await filesIn(each)));
  }
}

/** The files of a drop or a paste, those in folders with their paths. Pasted words are a table. */
export async function droppedFiles({ entries, files, text }: HeldDrop): Promise<readonly BroughtFile[]> {
  if (entries.length > 0) {
    const found: BroughtFile[] = [];
    for (const entry of entries) found.push(...(await filesIn(entry)));
    return found;
  }
  if (files.length > 0) return files.map((file) => ({ path: file.name, file }));
  return text.trim() === '' ? [] : [{ path: 'pasted.csv', file: new Blob([text], { type: 'text/csv' }) }];
}
