// The open dossier as files to hand on: its records as they were written, not as the evidence settles them.
import { strToU8, zipSync } from 'fflate';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { readKeptCopy } from '#model/originals/copy-storage.ts';
import { originalKey } from '#model/originals/original-store.ts';
import { writeSources } from '#model/own/write-sources.ts';
import { render } from '#pipeline/render.ts';

/** The first day that a zip can hold: the same dossier gives the same bytes. */
const ZIP_DAY = new Date(1980, 0, 1);

/** A report's text on this device, by the report's id. */
export type ReportTexts = ReadonlyMap<string, string>;

/** The texts of reports that the reader has attached here. */
export async function attachedTexts(whole: OpenDossier): Promise<ReportTexts> {
  const found = new Map<string, string>();
  for (const { id } of whole.dossier.reports) {
    const copy = await readKeptCopy(originalKey(whole.lookup, id));
    if (copy !== null) found.set(id, copy.lines.join('\n'));
  }
  return found;
}

/** A folder of YAML as `data/` has it, zipped; `npm run data` and this page build the same dossier from it. */
export function sourcesZip({ evidence }: OpenDossier, texts: ReportTexts): Blob {
  const { dossier } = evidence.lookup;
  const files = [...writeSources(dossier), ...[...texts].map(([id, text]) => [`texts/${id}.txt`, text] as const)];
  const entries = files.map(([file, text]) => [`${dossier.id}/${file}`, strToU8(text)]);
  const zip = zipSync(Object.fromEntries(entries), { mtime: ZIP_DAY });
  return new Blob([zip], { type: 'application/zip' });
}

/** The built dossier as its file has it. */
export function builtText({ evidence }: OpenDossier): string {
  const { files, dossierFile } = render(evidence.lookup.dossier);
  return files.get(dossierFile) ?? '';
}

/** The built dossier as one file. */
export function builtFile(open: OpenDossier): Blob {
  return new Blob([builtText(open)], { type: 'application/json' });
}
