// Whatever lies in the folder of a dossier, people get a sentence with file and line: no stack, no hang, and no build of half of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { dossierTexts, smallDossier } from './testing/small-dossier.ts';

let folder = '';
let source = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-odd-'));
  source = path.join(folder, 'source');
  out = path.join(folder, 'out');
  for (const { file, text } of dossierTexts(smallDossier())) put(file, text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function at(file: string): string {
  return path.join(source, file);
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
}

/** Changes a text, which must be in the file. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toContain(from);
  put(
    file,
    text.replace(from, () => to),
  );
}

function replaceByFolder(file: string): void {
  rmSync(at(file));
  mkdirSync(at(file));
}

function run(...args: readonly string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const isWell = runCommand(args, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { isWell, said, complained };
}

function build() {
  return run('build', '--source', source, '--out', out);
}

const ACTORS = 'codebook/actors.yaml';
const PLACES = 'codebook/places.yaml';
const EVENTS = 'events/all.yaml';
const R1 = 'reports/2031/rp-0001.yaml';
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]`),
].join('\n');

interface Odd {
  readonly name: string;
  readonly spoil: () => void;
  /** All that is complained of, the last line about the build apart. */
  readonly told: readonly RegExp[];
}

/** A pattern for a complaint about a file: its line, and what its sentence holds. */
function about(file: string, line: number | RegExp, rule: string, words: RegExp): RegExp {
  const number = typeof line === 'number' ? String(line) : line.source;
  return new RegExp(`/source/${file.replaceAll('.', '\\.')}:${number} error ${rule}\\b.*${words.source}`, 'u');
}

const ODD: readonly Odd[] = [
  {
    name: 'a file in Windows-1251',
    spoil: () =>
      put(PLACES, Buffer.concat([Buffer.from('- id: rock\n  name: '), Buffer.from([0xcc, 0xee, 0xf0, 0xe5, 0x0a])])),
    told: [about(PLACES, 2, 'encoding', /not UTF-8: the byte CC at offset 19/)],
  },
  {
    name: 'a file that ends within a character',
    spoil: () => put(PLACES, Buffer.from([0x2d, 0x20, 0xe2, 0x82])),
    told: [about(PLACES, 1, 'encoding', /byte E2 at offset 2/)],
  },
  {
    name: 'half of a surrogate pair in bytes',
    spoil: () => put(PLACES, Buffer.from([0x23, 0x0a, 0x23, 0xed, 0xa0, 0x80])),
    told: [about(PLACES, 2, 'encoding', /byte ED at offset 3/)],
  },
  {
    name: 'a file in UTF-16',
    spoil: () => put(PLACES, Buffer.from('\uFEFF- id: rock\n', 'utf16le')),
    told: [about(PLACES, 1, 'encoding', /is UTF-16/)],
  },
  {
    name: 'an alias of nothing',
    spoil: () => change(PLACES, 'name: Rock', 'name: *nobody'),
    told: [about(PLACES, 2, 'yaml', /\*nobody stands for nothing above it/)],
  },
  {
    name: 'an alias before what it stands for',
    spoil: () => put('differences.yaml', '- *later\n- &later {}\n'),
    told: [about('differences.yaml', 1, 'yaml', /\*later stands for nothing above it/)],
  },
  {
    name: 'an alias inside what it stands for',
    spoil: () => put('differences.yaml', '- {}\n- &a [*a]\n'),
    told: [about('differences.yaml', 2, 'yaml', /\*a stands inside what it stands for/)],
  },
  {
    name: 'aliases that stand for millions of values',
    spoil: () => put('dossier.yaml', BOMB),
    told: [about('dossier.yaml', 2, 'yaml', /far too much/)],
  },
  {
    name: 'a tab for indentation',
    spoil: () => put('differences.yaml', '- id: a\n\tkind: scope\n'),
    told: [about('differences.yaml', 2, 'yaml', /a tab stands where spaces must/)],
  },
  {
    name: 'two documents',
    spoil: () => put('differences.yaml', '[]\n---\n[]\n'),
    told: [about('differences.yaml', 2, 'yaml', /multiple documents/)],
  },
  {
    name: 'a tag that nobody knows',
    spoil: () => change(PLACES, 'name: Rock', 'name: !!js/function Rock'),
    told: [about(PLACES, 2, 'yaml', /Unresolved tag/)],
  },
  {
    name: 'a key that stands twice',
    spoil: () => change(PLACES, 'name: Rock', 'name: Rock\n  name: Cliff'),
    told: [about(PLACES, 3, 'yaml', /"name" stands here twice/)],
  },
  {
    name: 'a key that is a list',
    spoil: () => put('differences.yaml', '- ? [a]\n  : b\n'),
    told: [about('differences.yaml', 1, 'yaml', /a key must be plain text/)],
  },
  {
    name: 'a key that every object has',
    spoil: () => change(PLACES, 'name: Rock', 'name: Rock\n  __proto__: { precision: town }\n  constructor: x'),
    told: [
      about(PLACES, 3, 'unknown-field', /no field "__proto__"/),
      about(PLACES, 4, 'unknown-field', /no field "constructor"/),
    ],
  },
  ...['[', '{a: ', '- ', '? ', ': '].map((piece): Odd => ({
    name: `100,000 times "${piece}"`,
    spoil: () => put('differences.yaml', piece.repeat(100_000)),
    told: [about('differences.yaml', 1, 'yaml', /nested more than 30 deep/)],
  })),
  {
    name: 'brackets that close nothing',
    spoil: () => put('differences.yaml', `[]\n${']'.repeat(100_000)}`),
    told: [about('differences.yaml', 2, 'yaml', /closes what was never opened/)],
  },
  {
    name: 'records one in the other by indentation',
    spoil: () =>
      put('differences.yaml', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
    told: [about('differences.yaml', 202, 'yaml', /indented by more than 200/)],
  },
  {
    name: 'an empty file',
    spoil: () => put(ACTORS, ''),
    told: [about(ACTORS, 1, 'empty-file', /holds no record/)],
  },
  {
    name: 'a file of comments',
    spoil: () => put(EVENTS, '# later\n'),
    told: [about(EVENTS, /1/, 'empty-file', /holds no record/)],
  },
  {
    name: 'an empty list of what others refer to',
    spoil: () => put(ACTORS, '[]\n'),
    told: [about('reports/2031/rp-0002.yaml', 27, 'dangling-id', /no actor at all/)],
  },
  {
    name: 'a map in place of a list',
    spoil: () => put(ACTORS, 'isle: { name: Isle }\n'),
    told: [about(ACTORS, 1, 'shape', /must be a list/)],
  },
  {
    name: 'text in place of a report',
    spoil: () => put(R1, 'soon\n'),
    told: [about(R1, 1, 'shape', /expected object/)],
  },
  {
    name: 'a link that leads nowhere',
    spoil: () => {
      rmSync(at(ACTORS));
      symlinkSync('nowhere.yaml', at(ACTORS));
    },
    told: [about(ACTORS, 1, 'unreadable', /leads nowhere/)],
  },
  {
    name: 'a heading that is a link that leads nowhere',
    spoil: () => {
      rmSync(at('dossier.yaml'));
      symlinkSync('nowhere.yaml', at('dossier.yaml'));
    },
    told: [about('dossier.yaml', 1, 'unreadable', /leads nowhere/)],
  },
  {
    name: 'a link to itself',
    spoil: () => {
      rmSync(at(ACTORS));
      symlinkSync('actors.yaml', at(ACTORS));
    },
    told: [about(ACTORS, 1, 'unreadable', /leads back to itself/)],
  },
  {
    name: 'a folder that is a link to the one above it',
    spoil: () => symlinkSync('..', at('events/loop')),
    told: [about('events/loop', 1, 'unknown-file', /no kind of source lies in a folder/)],
  },
  {
    name: 'a year that is a link to all years',
    spoil: () => symlinkSync('.', at('reports/2032')),
    told: [
      about('reports/2032/2031', 1, 'unknown-file', /no kind/),
      about('reports/2032/2032', 1, 'unknown-file', /no kind/),
    ],
  },
  {
    name: 'a folder in place of a file',
    spoil: () => replaceByFolder(PLACES),
    told: [about(PLACES, 1, 'unreadable', /it is a folder/)],
  },
  {
    name: 'a folder in place of the heading',
    spoil: () => replaceByFolder('dossier.yaml'),
    told: [about('dossier.yaml', 1, 'unreadable', /it is a folder/)],
  },
  {
    name: 'a file in place of a folder',
    spoil: () => {
      rmSync(at('stories'), { recursive: true });
      put('stories', '');
    },
    told: [about('stories', 1, 'unreadable', /a file stands where a folder must be/)],
  },
  {
    name: 'a pipe that nobody writes into',
    spoil: () => {
      rmSync(at(EVENTS));
      execFileSync('mkfifo', [at(EVENTS)]);
    },
    told: [about(EVENTS, 1, 'unreadable', /a pipe/)],
  },
  {
    name: 'a device that never ends',
    spoil: () => {
      rmSync(at(EVENTS));
      symlinkSync('/dev/zero', at(EVENTS));
    },
    told: [about(EVENTS, 1, 'unreadable', /a device/)],
  },
  {
    name: 'a file beyond the limit',
    spoil: () => put(EVENTS, ' '.repeat(20_000_001)),
    told: [about(EVENTS, 1, 'unreadable', /has 21 MB, and 20 are the limit/)],
  },
  {
    name: 'a file with a line end in its name',
    spoil: () => put('events/a\nb.yaml', ''),
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
    spoil: () => change(EVENTS, '2031-03-01', JSON.stringify(date)),
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
    spoil: () =>
      change(EVENTS, 'title: Lights go out on the rock', `title: ${JSON.stringify(`Lights ${String(text)}`)}`),
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
    spoil: () => change('dossier.yaml', 'mailto:nobody@lighthouse.invalid', JSON.stringify(contact)),
    told: [about('dossier.yaml', 6, 'shape', /contact/)],
  })),
  ...['Russia', 'ru', 'RUS', '', 'R', 'constructor'].map((country): Odd => ({
    name: `the country ${JSON.stringify(country)}`,
    spoil: () => change(PLACES, 'name: Rock', `name: Rock\n  country: ${JSON.stringify(country)}`),
    told: [about(PLACES, 3, 'shape', /a country is a code/)],
  })),
  ...['English', 'e', 'en_GB', 'en-', 'en-a', 'en-abcdefghi', 'x-klingon', ''].map((language): Odd => ({
    name: `the language ${JSON.stringify(language)}`,
    spoil: () => change(R1, 'language: en', `language: ${JSON.stringify(language)}`),
    told: [about(R1, 6, 'shape', /a language is a tag/)],
  })),
  {
    name: 'an icon that is not drawn',
    spoil: () => change('codebook/event-types.yaml', 'icon: strike', 'icon: constructor'),
    told: [about('codebook/event-types.yaml', 5, 'shape', /icon/)],
  },
  {
    name: 'an address that runs a script',
    spoil: () => change(R1, 'language: en', 'language: en\nurl: javascript:alert(1)'),
    told: [about(R1, 7, 'shape', /begins with http/)],
  },
  {
    name: 'an actor with the id of an origin',
    spoil: () => change(ACTORS, 'id: coast', 'id: or-0001'),
    told: [
      about(ACTORS, /\d+/, 'shape', /must not look like/),
      about('reports/2031/rp-0002.yaml', /\d+/, 'dangling-id', /"coast"/),
    ],
  },
];

describe('a source that is odd is told in a sentence, and nothing is built', () => {
  test.each(ODD)('$name', ({ spoil, told }) => {
    spoil();
    const { isWell, complained } = build();
    expect(isWell).toBe(false);
    expect(complained.at(-1)).toMatch(/not built, \d+ errors; the last good build is as it was$/);
    const lines = complained.slice(0, -1);
    // an address and a length can be wrong for two reasons of one field
    expect([...new Set(lines.map((line) => line.split(': ')[0]))]).toHaveLength(told.length);
    for (const pattern of told) expect(lines.join('\n')).toMatch(pattern);
    expect(lines.filter((line) => line.length > 700 || /\p{Cc}/u.test(line))).toEqual([]);
    expect(existsSync(out)).toBe(false);
  });
});

test.each([
  ['an alias of what stands above it', () => change(PLACES, 'name: Rock', 'name: &rock Rock\n  admin: *rock')],
  ['the mark of UTF-8', () => put(PLACES, `\uFEFF${readFileSync(at(PLACES), 'utf8')}`)],
  ['line ends of another system', () => put(PLACES, readFileSync(at(PLACES), 'utf8').replaceAll('\n', '\r\n'))],
  ['the last day there is', () => change(EVENTS, '2031-03-01', '2031-03-01/9999-12-31')],
  ['an id that every object has', () => change(PLACES, 'id: nowhere', 'id: constructor')],
  ['a made-up country', () => change(PLACES, 'name: Rock', 'name: Rock\n  country: XN')],
])('%s is no fault', (_, spoil) => {
  spoil();
  expect(build()).toMatchObject({ isWell: true, complained: [] });
});

test('time grows with the text, not with its square', () => {
  const keys = (count: number): string => Array.from({ length: count }, (__, n) => `k${n}: x`).join('\n');
  const timeOf = (count: number): number => {
    put('dossier.yaml', keys(count));
    const begin = performance.now();
    build();
    return performance.now() - begin;
  };
  timeOf(1000);
  const small = timeOf(2000);
  // sixteen times where it grows with the square
  expect(timeOf(8000)).toBeLessThan(10 * small + 500);
});

describe('an output that cannot be written is told in a sentence', () => {
  test.each([
    ['a file in place of the folder', () => writeFileSync(out, ''), /a file stands where a folder must be/],
    [
      'a folder below a file',
      () => {
        writeFileSync(path.join(folder, 'file'), '');
        out = path.join(folder, 'file', 'out');
      },
      /a file stands where a folder must be/,
    ],
    ['a place that nobody can write to', () => (out = '/proc/dossier'), /cannot be written: /],
    ['a link that leads nowhere', () => symlinkSync('/proc/none/none', out), /cannot be written: /],
    [
      'a folder in place of the manifest',
      () => mkdirSync(path.join(out, 'manifest.json', 'x'), { recursive: true }),
      /cannot be written: /,
    ],
  ])('%s', (_, spoil, words) => {
    spoil();
    const { isWell, complained } = build();
    expect(isWell).toBe(false);
    expect(complained).toHaveLength(1);
    expect(complained[0]).toMatch(words);
    expect(existsSync(path.join(out, 'manifest.json.new'))).toBe(false);
    expect(run('check', '--source', source, '--out', out).isWell).toBe(false);
  });

  test('what an interrupted build has left, or a pipe in its place, is in nobody’s way', () => {
    mkdirSync(out);
    execFileSync('mkfifo', [path.join(out, 'manifest.json.new')]);
    expect(build()).toMatchObject({ isWell: true, complained: [] });
  });
});

describe('odd arguments get the usage or a sentence', () => {
  test.each([
    [[]],
    [['']],
    [['constructor']],
    [['build', 'data']],
    [['build', '--source']],
    [['build', '--source', '', '--out', '']],
    [['build', '--reports', 'x']],
    [['build', '--help']],
    [['verify', '--out', 'x']],
    [['locate']],
    [['locate', 'a', 'b', 'c']],
    [['locate', '--report', '']],
    [['check', '--', '--source']],
    [['build', '--source=a', '--out=b', '-x']],
  ])('%j', (args) => {
    expect(run(...args)).toEqual({ isWell: false, said: [], complained: [expect.stringMatching(/^usage:/)] });
  });

  test('folders and files that are none', () => {
    const file = path.join(folder, 'file');
    writeFileSync(file, Buffer.from([0x61, 0xff]));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    const sentences = [
      [
        run('build', '--source', path.join(folder, 'none'), '--out', out),
        /none cannot be read as a dossier: there is nothing of this name/,
      ],
      [run('build', '--source', file, '--out', out), /file cannot be read as a dossier: it is not a folder/],
      [run('verify', '--source', source, '--reports', file), /file cannot be read: it is not a folder/],
      [run('locate', folder, 'x'), /cannot be read as a report: it is a folder/],
      [run('locate', file, 'x'), /cannot be read as a report: it is not UTF-8 \(at byte 1\)/],
      [run('locate', '--report', path.join(folder, 'pipe')), /cannot be read as a report: it is no plain file/],
    ] as const;
    for (const [{ isWell, complained }, words] of sentences) {
      expect(isWell).toBe(false);
      expect(complained).toHaveLength(1);
      expect(complained[0]).toMatch(words);
    }
  });

  test('odd files among the reports are passed over', () => {
    const reports = path.join(folder, 'reports');
    mkdirSync(path.join(reports, 'folder'), { recursive: true });
    symlinkSync('nowhere', path.join(reports, 'link'));
    execFileSync('mkfifo', [path.join(reports, 'pipe')]);
    expect(run('verify', '--source', source, '--reports', reports)).toMatchObject({
      isWell: false,
      said: ['0 of 4 locators found in 0 reports'],
    });
  });
});
