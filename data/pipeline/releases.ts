/**
 * Released dossiers: `releases/` beside the built one keeps every version that was given out, each under the hash of its bytes, and
 * `releases/index.json` lists them. Files and entries are added and never taken out or changed: links with `pin=` rest on them.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashBytes } from '#core/dossier/locator.ts';
import { releasesSchema } from '#core/dossier/schema.ts';
import type { Release, Releases } from '#core/dossier/types.ts';
import { parseIsoDay } from '#core/time/day.ts';
import { isFolder, readPlainFile } from './read-file.ts';
import type { Rendered } from './render.ts';

const FOLDER = 'releases';
const INDEX = 'index.json';

interface ReadReleases {
  /** null = none are kept. */
  readonly releases: Releases | null;
  readonly faults: readonly string[];
}

function parseIndex(bytes: Uint8Array): ReadReleases {
  try {
    const parsed = releasesSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed.success) return { releases: parsed.data, faults: [] };
    const [issue] = parsed.error.issues;
    return { releases: null, faults: [`${FOLDER}/${INDEX}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`] };
  } catch {
    return { releases: null, faults: [`${FOLDER}/${INDEX} is no JSON`] };
  }
}

function fileFaults(folder: string, { file, hash, version }: Release): readonly string[] {
  const read = readPlainFile(path.join(folder, FOLDER, file));
  if ('fault' in read) return [`release ${version}: ${FOLDER}/${file} cannot be read: ${read.fault}`];
  const found = hashBytes(read.bytes).slice(0, hash.length);
  return found === hash ? [] : [`release ${version}: ${FOLDER}/${file} has the hash ${found}, not ${hash}`];
}

function listFaults({ releases }: Releases): readonly string[] {
  return releases.flatMap(({ version, hash, file, released }, at) => {
    const earlier = releases.slice(0, at);
    const before = earlier.at(-1);
    return [
      ...(file === `dossier.${hash}.json` ? [] : [`release ${version}: its file is not named by its hash`]),
      ...(earlier.some((each) => each.version === version || each.hash === hash)
        ? [`release ${version}: version or hash is listed twice`]
        : []),
      ...(before !== undefined && before.released > released
        ? [`release ${version}: older than the one before it`]
        : []),
    ];
  });
}

/** Reads the releases of a folder and checks every file against its hash, and that no file is without its entry. */
export function readReleases(folder: string): ReadReleases {
  const index = path.join(folder, FOLDER, INDEX);
  const names = existsSync(path.join(folder, FOLDER)) ? readdirSync(path.join(folder, FOLDER)).sort() : [];
  if (names.length === 0) return { releases: null, faults: [] };
  const read = readPlainFile(index);
  if ('fault' in read) return { releases: null, faults: [`${FOLDER}/${INDEX} cannot be read: ${read.fault}`] };
  const { releases, faults } = parseIndex(read.bytes);
  if (releases === null) return { releases, faults };
  const listed = new Set([INDEX, ...releases.releases.map(({ file }) => file)]);
  return {
    releases,
    faults: [
      ...listFaults(releases),
      ...releases.releases.flatMap((release) => fileFaults(folder, release)),
      ...names.filter((name) => !listed.has(name)).map((name) => `${FOLDER}/${name} is not in ${FOLDER}/${INDEX}`),
    ],
  };
}

/** What keeps a dossier from standing beside the releases: two dossiers of one version cannot be told apart in a citation. */
export function versionFault(releases: Releases | null, { manifest }: Pick<Rendered, 'manifest'>): string | null {
  const taken = releases?.releases.find(({ version }) => version === manifest.version);
  if (taken === undefined || taken.hash === manifest.hash) return null;
  return `version ${taken.version} was released on ${taken.released} with other content: give the dossier its next version in dossier.yaml`;
}

/** Adds a built dossier to the releases of its folder; what is wrong with that in a sentence, null = it was added. */
export function addRelease(folder: string, { manifest, dossierFile, files }: Rendered, day: string): string | null {
  const { releases, faults } = readReleases(folder);
  const [fault = versionFault(releases, { manifest })] = faults;
  if (fault !== null) return fault;
  if (parseIsoDay(day) === null) return `${day} is no day (YYYY-MM-DD)`;
  const earlier = releases?.releases ?? [];
  const same = earlier.find(({ hash }) => hash === manifest.hash);
  if (same !== undefined) return `this dossier was released on ${same.released} as version ${same.version}`;
  const last = earlier.at(-1);
  if (last !== undefined && last.released > day) return `the release before it is of ${last.released}`;
  const { id, version, hash, counts } = manifest;
  const all = { id, releases: [...earlier, { version, hash, file: dossierFile, released: day, counts }] };
  if (!isFolder(path.join(folder, FOLDER))) mkdirSync(path.join(folder, FOLDER));
  writeFileSync(path.join(folder, FOLDER, dossierFile), files.get(dossierFile) ?? '');
  writeFileSync(path.join(folder, FOLDER, INDEX), `${JSON.stringify(all, null, 2)}\n`);
  return null;
}
