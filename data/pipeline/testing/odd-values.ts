import { ACTORS, PLACES, EVENTS, R1, about } from './odd.ts';
import type { Odd } from './odd.ts';

/** Files that can be read, with values that cannot be. */
export const ODD_VALUES: readonly Odd[] = [
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
