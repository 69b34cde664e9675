import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceText } from './parse-source.ts';

const FOLDERS = ['codebook', 'reports', 'events', 'stories'];
const FILES = ['dossier.yaml', 'differences.yaml'];

function filesUnder(root: string, folder: string): string[] {
  const absolute = path.join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      return statSync(path.join(root, file)).isDirectory() ? filesUnder(root, file) : [file];
    });
}

/** Reads every file in the places where a dossier keeps its sources. */
export function readFolder(root: string): readonly SourceText[] {
  const files = [
    ...FILES.filter((file) => existsSync(path.join(root, file))),
    ...FOLDERS.flatMap((folder) => filesUnder(root, folder)),
  ];
  return files.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}
