import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import { dossierTexts, smallDossier } from './small-dossier.ts';

/** What a command has said, and whether all was well. */
export interface Ran {
  readonly isWell: boolean;
  readonly said: readonly string[];
  readonly complained: readonly string[];
}

/** Runs a command of the pipeline. */
export async function run(...args: readonly string[]): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const isWell = await runCommand(args, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { isWell, said, complained };
}

/** The small dossier as files of its own, for a test to spoil. */
export class SourceFolder {
  readonly root = mkdtempSync(path.join(tmpdir(), 'dossier-odd-'));
  readonly source = path.join(this.root, 'source');
  out = path.join(this.root, 'out');

  constructor() {
    for (const { file, text } of dossierTexts(smallDossier())) this.put(file, text);
  }

  at(file: string): string {
    return path.join(this.source, file);
  }

  read(file: string): string {
    return readFileSync(this.at(file), 'utf8');
  }

  put(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.at(file)), { recursive: true });
    writeFileSync(this.at(file), content);
  }

  /** Changes a text, which must be in the file. */
  change(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.put(
      file,
      text.replace(from, () => to),
    );
  }

  replaceByFolder(file: string): void {
    rmSync(this.at(file));
    mkdirSync(this.at(file));
  }

  build(): Promise<Ran> {
    return run('build', '--source', this.source, '--out', this.out);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
