import { hashBytes } from '#core/dossier/locator.ts';
import { manifestOf } from '#core/dossier/manifest-of.ts';
import { manifestSchema } from '#core/dossier/schema.ts';
import type { Dossier, Manifest, Releases } from '#core/dossier/types.ts';

/** A built dossier as files: names and whole texts. */
export interface Rendered {
  readonly dossierFile: string;
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

const SHORT_HASH_LENGTH = 16;

/** One record a line, so that a change of one record is a change of one line. */
function renderRecords(records: readonly unknown[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function renderDossier(dossier: Dossier): string {
  const fields = Object.entries(dossier).map(
    ([name, value]) =>
      `${JSON.stringify(name)}: ${Array.isArray(value) ? renderRecords(value) : JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Renders the dossier and its manifest; the same dossier gives the same bytes. `releases`: those that are kept beside it, null = none are. */
export function render(dossier: Dossier, releases: Releases | null = null): Rendered {
  const text = renderDossier(dossier);
  const hash = hashBytes(new TextEncoder().encode(text)).slice(0, SHORT_HASH_LENGTH);
  const dossierFile = `dossier.${hash}.json`;
  const released = releases?.releases.find((release) => release.hash === hash)?.released ?? null;
  const manifest = manifestSchema.parse({
    ...manifestOf(dossier, hash, dossierFile),
    ...(releases !== null && { released }),
  });
  return {
    dossierFile,
    manifest,
    files: new Map([
      [dossierFile, text],
      ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ]),
  };
}
