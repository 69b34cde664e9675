import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeSource } from './decode-source.ts';
import { kindOf } from './parse-source.ts';
import type { SourceText } from './parse-source.ts';
import type { Problem } from './problem.ts';
import { faultWords, isFolder, isThere, readPlainFile } from './read-file.ts';

/** The texts of a dossier's sources, and what could not be read. */
export interface ReadFolder {
  readonly texts: readonly SourceText[];
  readonly problems: readonly Problem[];
}

const FOLDERS = ['codebook', 'reports', 'events', 'stories'];
const FILES = ['dossier.yaml', 'differences.yaml', 'overview.yaml'];
const YEAR_FOLDER = /^reports\/\d{4}$/;

class FolderReader {
  readonly texts: SourceText[] = [];
  readonly problems: Problem[] = [];

  constructor(private readonly root: string) {}

  refuse(file: string, rule: string, message: string): void {
    this.problems.push({ level: 'error', file, path: [], rule, message });
  }

  file(file: string): void {
    // what has no place in a dossier is named by its name and left alone
    if (kindOf(file) === null) {
      this.texts.push({ file, text: '' });
      return;
    }
    const read = readPlainFile(path.join(this.root, file));
    if ('fault' in read) {
      this.refuse(file, 'unreadable', `the file cannot be read: ${read.fault}`);
      return;
    }
    const decoded = decodeSource(file, read.bytes);
    if ('problem' in decoded) this.problems.push(decoded.problem);
    else this.texts.push({ file, text: decoded.text });
  }

  folder(folder: string): void {
    let names: string[];
    try {
      names = readdirSync(path.join(this.root, folder));
    } catch (error) {
      this.refuse(folder, 'unreadable', `the folder cannot be read: ${faultWords(error)}`);
      return;
    }
    for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
      const inside = `${folder}/${name}`;
      if (kindOf(inside) !== null || !isFolder(path.join(this.root, inside))) this.file(inside);
      else if (YEAR_FOLDER.test(inside)) this.folder(inside);
      else this.refuse(inside, 'unknown-file', 'no kind of source lies in a folder of this name');
    }
  }
}

/** Reads every file in the places where a dossier keeps its sources. What cannot be read becomes a problem; nothing is waited for. */
export function readFolder(root: string): ReadFolder {
  const reader = new FolderReader(root);
  for (const file of FILES) if (isThere(path.join(root, file))) reader.file(file);
  for (const folder of FOLDERS) if (isThere(path.join(root, folder))) reader.folder(folder);
  return reader;
}

/** In a few words why a folder is none; null if it is one. */
export function folderFault(folder: string): string | null {
  try {
    return statSync(folder).isDirectory() ? null : 'it is not a folder';
  } catch (error) {
    return faultWords(error);
  }
}
