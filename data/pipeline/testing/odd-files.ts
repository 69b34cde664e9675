import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { ACTORS, PLACES, EVENTS, R1, about } from './odd.ts';
import type { Odd } from './odd.ts';

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
].join('\n');

/** Files that cannot be read, or not as what they stand for. */
export const ODD_FILES: readonly Odd[] = [
  {
    name: 'a file in Windows-1251',
    spoil: (folder) =>
      folder.put(
        PLACES,
        Buffer.concat([Buffer.from('- id: rock\n  name: '), Buffer.from([0xcc, 0xee, 0xf0, 0xe5, 0x0a])]),
      ),
    told: [about(PLACES, 2, 'encoding', /not UTF-8: the byte CC at offset 19/)],
  },
  {
    name: 'a file that ends within a character',
    spoil: (folder) => folder.put(PLACES, Buffer.from([0x2d, 0x20, 0xe2, 0x82])),
    told: [about(PLACES, 1, 'encoding', /byte E2 at offset 2/)],
  },
  {
    name: 'half of a surrogate pair in bytes',
    spoil: (folder) => folder.put(PLACES, Buffer.from([0x23, 0x0a, 0x23, 0xed, 0xa0, 0x80])),
    told: [about(PLACES, 2, 'encoding', /byte ED at offset 3/)],
  },
  {
    name: 'a file in UTF-16',
    spoil: (folder) => folder.put(PLACES, Buffer.from('\uFEFF- id: rock\n', 'utf16le')),
    told: [about(PLACES, 1, 'encoding', /is UTF-16/)],
  },
  {
    name: 'an alias of nothing',
    spoil: (folder) => folder.change(PLACES, 'name: Rock', 'name: *nobody'),
    told: [about(PLACES, 2, 'yaml', /\*nobody stands for nothing above it/)],
  },
  {
    name: 'an alias before what it stands for',
    spoil: (folder) => folder.put('differences.yaml', '- *later\n- &later {}\n'),
    told: [about('differences.yaml', 1, 'yaml', /\*later stands for nothing above it/)],
  },
  {
    name: 'an alias inside what it stands for',
    spoil: (folder) => folder.put('differences.yaml', '- {}\n- &a [*a]\n'),
    told: [about('differences.yaml', 2, 'yaml', /\*a stands inside what it stands for/)],
  },
  {
    name: 'aliases that stand for millions of values',
    spoil: (folder) => folder.put('dossier.yaml', BOMB),
    told: [about('dossier.yaml', 2, 'yaml', /far too much/)],
  },
  {
    name: 'a tab for indentation',
    spoil: (folder) => folder.put('differences.yaml', '- id: a\n\tkind: scope\n'),
    told: [about('differences.yaml', 2, 'yaml', /a tab stands where spaces must/)],
  },
  {
    name: 'two documents',
    spoil: (folder) => folder.put('differences.yaml', '[]\n---\n[]\n'),
    told: [about('differences.yaml', 2, 'yaml', /multiple documents/)],
  },
  {
    name: 'a tag that nobody knows',
    spoil: (folder) => folder.change(PLACES, 'name: Rock', 'name: !!js/function Rock'),
    told: [about(PLACES, 2, 'yaml', /Unresolved tag/)],
  },
  {
    name: 'a key that stands twice',
    spoil: (folder) => folder.change(PLACES, 'name: Rock', 'name: Rock\n  name: Cliff'),
    told: [about(PLACES, 3, 'yaml', /"name" stands here twice/)],
  },
  {
    name: 'a key that is a list',
    spoil: (folder) => folder.put('differences.yaml', '- ? [a]\n  : b\n'),
    told: [about('differences.yaml', 1, 'yaml', /a key must be plain text/)],
  },
  {
    name: 'a key that every object has',
    spoil: (folder) =>
      folder.change(PLACES, 'name: Rock', 'name: Rock\n  __proto__: { precision: town }\n  constructor: x'),
    told: [
      about(PLACES, 3, 'unknown-field', /no field "__proto__"/),
      about(PLACES, 4, 'unknown-field', /no field "constructor"/),
    ],
  },
  ...['[', '{a: ', '- ', '? ', ': '].map((piece): Odd => ({
    name: `100,000 times "${piece}"`,
    spoil: (folder) => folder.put('differences.yaml', piece.repeat(100_000)),
    told: [about('differences.yaml', 1, 'yaml', /nested more than 30 deep/)],
  })),
  {
    name: 'brackets that close nothing',
    spoil: (folder) => folder.put('differences.yaml', `[]\n${']'.repeat(100_000)}`),
    told: [about('differences.yaml', 2, 'yaml', /closes what was never opened/)],
  },
  {
    name: 'records one in the other by indentation',
    spoil: (folder) =>
      folder.put('differences.yaml', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    told: [about('differences.yaml', 202, 'yaml', /indented by more than 200/)],
  },
  {
    name: 'an empty file',
    spoil: (folder) => folder.put(ACTORS, ''),
    told: [about(ACTORS, 1, 'empty-file', /holds no record/)],
  },
  {
    name: 'a file of comments',
    spoil: (folder) => folder.put(EVENTS, '# later\n'),
    told: [about(EVENTS, /1/, 'empty-file', /holds no record/)],
  },
  {
    name: 'an empty list of what others refer to',
    spoil: (folder) => folder.put(ACTORS, '[]\n'),
    told: [about('reports/2031/rp-0002.yaml', 27, 'dangling-id', /no actor at all/)],
  },
  {
    name: 'a map in place of a list',
    spoil: (folder) => folder.put(ACTORS, 'isle: { name: Isle }\n'),
    told: [about(ACTORS, 1, 'shape', /must be a list/)],
  },
  {
    name: 'text in place of a report',
    spoil: (folder) => folder.put(R1, 'soon\n'),
    told: [about(R1, 1, 'shape', /expected object/)],
  },
  {
    name: 'a link that leads nowhere',
    spoil: (folder) => {
      rmSync(folder.at(ACTORS));
      symlinkSync('nowhere.yaml', folder.at(ACTORS));
    },
    told: [about(ACTORS, 1, 'unreadable', /leads nowhere/)],
  },
  {
    name: 'a heading that is a link that leads nowhere',
    spoil: (folder) => {
      rmSync(folder.at('dossier.yaml'));
      symlinkSync('nowhere.yaml', folder.at('dossier.yaml'));
    },
    told: [about('dossier.yaml', 1, 'unreadable', /leads nowhere/)],
  },
  {
    name: 'a link to itself',
    spoil: (folder) => {
      rmSync(folder.at(ACTORS));
      symlinkSync('actors.yaml', folder.at(ACTORS));
    },
    told: [about(ACTORS, 1, 'unreadable', /leads back to itself/)],
  },
  {
    name: 'a folder that is a link to the one above it',
    spoil: (folder) => symlinkSync('..', folder.at('events/loop')),
    told: [about('events/loop', 1, 'unknown-file', /no kind of source lies in a folder/)],
  },
  {
    name: 'a year that is a link to all years',
    spoil: (folder) => symlinkSync('.', folder.at('reports/2032')),
    told: [
      about('reports/2032/2031', 1, 'unknown-file', /no kind/),
      about('reports/2032/2032', 1, 'unknown-file', /no kind/),
    ],
  },
  {
    name: 'a folder in place of a file',
    spoil: (folder) => folder.replaceByFolder(PLACES),
    told: [about(PLACES, 1, 'unreadable', /it is a folder/)],
  },
  {
    name: 'a folder in place of the heading',
    spoil: (folder) => folder.replaceByFolder('dossier.yaml'),
    told: [about('dossier.yaml', 1, 'unreadable', /it is a folder/)],
  },
  {
    name: 'a file in place of a folder',
    spoil: (folder) => {
      rmSync(folder.at('stories'), { recursive: true });
      folder.put('stories', '');
    },
    told: [about('stories', 1, 'unreadable', /a file stands where a folder must be/)],
  },
  {
    name: 'a pipe that nobody writes into',
    spoil: (folder) => {
      rmSync(folder.at(EVENTS));
      execFileSync('mkfifo', [folder.at(EVENTS)]);
    },
    told: [about(EVENTS, 1, 'unreadable', /a pipe/)],
  },
  {
    name: 'a device that never ends',
    spoil: (folder) => {
      rmSync(folder.at(EVENTS));
      symlinkSync('/dev/zero', folder.at(EVENTS));
    },
    told: [about(EVENTS, 1, 'unreadable', /a device/)],
  },
  {
    name: 'a file beyond the limit',
    spoil: (folder) => folder.put(EVENTS, ' '.repeat(20_000_001)),
    told: [about(EVENTS, 1, 'unreadable', /has 21 MB, and 20 are the limit/)],
  },
  {
    name: 'a file with a line end in its name',
    spoil: (folder) => folder.put('events/a\nb.yaml', ''),
    told: [about(String.raw`events/a\\u000ab.yaml`, 1, 'unknown-file', /no kind/)],
  },
];
