// Files of another coder: the YAML of a report with what was made for it, or a whole dossier as a zip.
import { readCodings } from '#core/coding/read-coding.ts';
import type { ReadCoding } from '#core/coding/read-coding.ts';
import { parseYaml } from '#pipeline/parse-yaml.ts';
import { isZip, unpack } from '../own/unpack.ts';

/** More than any folder of YAML has. */
const MOST_BYTES = 50_000_000;

export type SecondFault = 'size' | 'zip' | 'text' | 'yaml' | 'none';

export interface SecondFiles {
  readonly codings: readonly ReadCoding[];
  /** What cannot be read, and why; the rest is read all the same. */
  readonly faults: readonly { readonly file: string; readonly fault: SecondFault; readonly line: number }[];
}

interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The codings in files. Never rejects: what is wrong is among the faults, each with its file and line. */
export async function readSecond(files: readonly File[]): Promise<SecondFiles> {
  const faults: { file: string; fault: SecondFault; line: number }[] = [];
  const contents: unknown[] = [];
  const refuse = (file: string, fault: SecondFault, line = 1): void => void faults.push({ file, fault, line });
  const readYaml = ({ file, bytes }: NamedBytes): void => {
    try {
      const parsed = parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      if (parsed.ok) contents.push(parsed.content);
      else refuse(file, 'yaml', parsed.faults[0]?.line);
    } catch {
      refuse(file, 'text');
    }
  };
  const unpacked = await Promise.all(
    files.map(async (file): Promise<readonly NamedBytes[]> => {
      if (file.size > MOST_BYTES) {
        refuse(file.name, 'size');
        return [];
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (!isZip(bytes)) return [{ file: file.name, bytes }];
      const zip = unpack(bytes, MOST_BYTES);
      if ('fault' in zip) {
        refuse(file.name, 'zip');
        return [];
      }
      return [...zip.files]
        .filter(([name]) => /\.ya?ml$/i.test(name))
        .map(([name, content]) => ({ file: name, bytes: content }));
    }),
  );
  for (const each of unpacked.flat()) readYaml(each);
  const codings = readCodings(contents);
  if (codings.length === 0 && faults.length === 0) refuse(files.map(({ name }) => name).join(', '), 'none');
  return { codings, faults };
}
