// What can be odd about the sources of a dossier, and what must be said of it.
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import type { SourceFolder } from './source-folder.ts';

const ACTORS = 'codebook/actors.yaml';
const PLACES = 'codebook/places.yaml';
const EVENTS = 'events/all.yaml';
const R1 = 'reports/2031/rp-0001.yaml';
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
].join('\n');

export interface Odd {
  readonly name: string;
  readonly spoil: (folder: SourceFolder) => void;
  /** All that is complained of, the last line about the build apart. */
  readonly told: readonly RegExp[];
}

/** A pattern for a complaint about a file: its line, and what its sentence holds. */
function about(file: string, line: number | RegExp, rule: string, words: RegExp): RegExp {
  const number = typeof line === 'number' ? String(line) : line.source;
  return new RegExp(`/source/${file.replaceAll('.', '\\.')}:${number} error ${rule}\\b.*${words.source}`, 'u');
}

export const ODD: readonly Odd[] = [
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
  ...[
    '9999-24',
    '9999-21/9999-24',
    '0000-00',
    '2031-13',
    '2031-02-30',
    '20310302',
    '+002031',
    '2031-3',
    '٢٠٣١',
    '2031-03-02T00:00',
    'XXXX',
    '..',
    '/',
    '[..]',
    '2031/2030',
    '2031-03-02\u0000',
    'a'.repeat(60_000),
  ].map((date): Odd => ({
    name: `the date ${JSON.stringify(date.slice(0, 20))}`,
    spoil: (folder) => folder.change(EVENTS, '2031-03-01', JSON.stringify(date)),
    told: [about(EVENTS, 5, 'date', /./)],
  })),
  ...[
    ['NUL', '\u0000', /control characters/],
    ['an escape', '\u001b[31m', /control characters/],
    ['half of a surrogate pair', '\uD800', /half of a surrogate pair/],
    ['the sign of a lost letter', '\uFFFD', /wrong encoding/],
    ['60,000 characters', 'x'.repeat(60_000), /at most 500 characters/],
  ].map(([name, text, words]): Odd => ({
    name: `a title with ${String(name)}`,
    spoil: (folder) =>
      folder.change(EVENTS, 'title: Lights go out on the rock', `title: ${JSON.stringify(`Lights ${String(text)}`)}`),
    told: [about(EVENTS, 3, 'shape', words instanceof RegExp ? words : /./)],
  })),
  ...[
    'javascript:alert(1)',
    'nobody',
    'mailto:',
    'mailto:nobody',
    'data:text/html,x',
    '//other.example',
    'https:other',
    'https://',
    'http://[',
    'https://a b',
    'mailto:a@b\nBcc: c',
  ].map((contact): Odd => ({
    name: `the contact ${JSON.stringify(contact)}`,
    spoil: (folder) => folder.change('dossier.yaml', 'mailto:nobody@lighthouse.invalid', JSON.stringify(contact)),
    told: [about('dossier.yaml', 6, 'shape', /contact/)],
  })),
  ...['Russia', 'ru', 'RUS', '', 'R', 'constructor'].map((country): Odd => ({
    name: `the country ${JSON.stringify(country)}`,
    spoil: (folder) => folder.change(PLACES, 'name: Rock', `name: Rock\n  country: ${JSON.stringify(country)}`),
    told: [about(PLACES, 3, 'shape', /a country is a code/)],
  })),
  ...['English', 'e', 'en_GB', 'en-', 'en-a', 'en-abcdefghi', 'x-klingon', ''].map((language): Odd => ({
    name: `the language ${JSON.stringify(language)}`,
    spoil: (folder) => folder.change(R1, 'language: en', `language: ${JSON.stringify(language)}`),
    told: [about(R1, 6, 'shape', /a language is a tag/)],
  })),
  {
    name: 'an icon that is not drawn',
    spoil: (folder) => folder.change('codebook/event-types.yaml', 'icon: strike', 'icon: constructor'),
    told: [about('codebook/event-types.yaml', 6, 'shape', /icon/)],
  },
  {
    name: 'an address that runs a script',
    spoil: (folder) => folder.change(R1, 'language: en', 'language: en\nurl: javascript:alert(1)'),
    told: [about(R1, 7, 'shape', /begins with http/)],
  },
  {
    name: 'an actor with the id of an origin',
    spoil: (folder) => folder.change(ACTORS, 'id: coast', 'id: or-0001'),
    told: [
      about(ACTORS, /\d+/, 'shape', /must not look like/),
      about('reports/2031/rp-0002.yaml', /\d+/, 'dangling-id', /"coast"/),
    ],
  },
];
