// What others do to a link on its way: a value that can still be read is read, and nothing goes without a word.
import { describe, expect, it } from 'vitest';
import { generateView, seededRandom } from '../testing/generated-views.ts';
import { decodeView, encodeView, viewToRecord } from './view-url.ts';
import { DEFAULT_VIEW } from './view.ts';

/** A query as others hand it on; a decoration of it must not change the view. */
const HANDED_ON: Readonly<Record<string, (query: string) => string>> = {
  'a full stop behind': (query) => `${query}.`,
  'an ellipsis behind': (query) => `${query}…`,
  'a comma behind': (query) => `${query},`,
  'a semicolon behind': (query) => `${query};`,
  'a colon behind': (query) => `${query}:`,
  'an exclamation mark behind': (query) => `${query}!`,
  'a question mark behind': (query) => `${query}?`,
  'a bracket behind': (query) => `${query})`,
  'a bracket and a full stop behind': (query) => `${query}).`,
  'a square bracket behind': (query) => `${query}]`,
  'an angle bracket behind': (query) => `${query}>`,
  'an encoded angle bracket behind': (query) => `${query}%3E`,
  'a quotation mark behind': (query) => `${query}"`,
  'an encoded quotation mark behind': (query) => `${query}%22`,
  'a typographic quotation mark behind': (query) => `${query}%E2%80%9D`,
  'an apostrophe behind': (query) => `${query}'`,
  'a guillemet behind': (query) => `${query}»`,
  'an ideographic full stop behind': (query) => `${query}。`,
  'stars behind': (query) => `${query}**`,
  'a backtick behind': (query) => `${query}\``,
  'a blank behind': (query) => `${query}%20`,
  'a plus behind': (query) => `${query}+`,
  'an encoded plus behind': (query) => `${query}%2B`,
  'a no-break space behind': (query) => `${query}%C2%A0`,
  'a line break behind': (query) => `${query}%0D%0A`,
  'a zero-width space behind': (query) => `${query}%E2%80%8B`,
  'a soft hyphen behind': (query) => `${query}%C2%AD`,
  'a byte order mark behind': (query) => `${query}%EF%BB%BF`,
  'a mark of direction behind': (query) => `${query}\u200F`,
  'an ampersand behind': (query) => `${query}&`,
  'a written quotation mark behind': (query) => `${query}&quot;`,
  'a written bracket behind': (query) => `${query}&gt;`,
  'a second question mark in front': (query) => `??${query}`,
  'a zero-width space in front': (query) => `?%E2%80%8B${query}`,
  'written ampersands': (query) => query.replaceAll('&', '&amp;'),
  'ampersands written twice': (query) => query.replaceAll('&', '&amp;amp;'),
  'ampersands written as numbers': (query) => query.replaceAll('&', '&#38;'),
  'ampersands written as hexadecimal numbers': (query) => query.replaceAll('&', '&#x26;'),
  'encoded as a whole': (query) => encodeURIComponent(query),
  'encoded as a whole, twice': (query) => encodeURIComponent(encodeURIComponent(query)),
  'encoded behind the first key': (query) =>
    query.replace(/=(.*)/s, (_, rest: string) => `=${encodeURIComponent(rest)}`),
  'encoded ampersands': (query) => query.replaceAll('&', '%26'),
  'values encoded twice': (query) =>
    query.replaceAll(/=([^&]*)/g, (_, value: string) => `=${encodeURIComponent(value)}`),
  'everything that is no letter encoded': (query) =>
    query.replaceAll(/[^\w=&]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'keys in capitals': (query) => query.replaceAll(/(^|&)([^=]+)/g, (key) => key.toUpperCase()),
  'keys with a capital': (query) => query.replaceAll(/(^|&)([a-z])/g, (start) => start.toUpperCase()),
  'equals signs as mail writes them': (query) => query.replaceAll('=', '=3D'),
  'blanks behind signs': (query) => query.replaceAll(/[,~]/g, '$&%20'),
};

describe('a link that others have handled', () => {
  it.each(Object.entries(HANDED_ON))('is the same view: %s', (_, handOn) => {
    const random = seededRandom(11);
    for (let round = 0; round < 300; round += 1) {
      const view = { ...generateView(random), unknown: [] };
      const query = handOn(encodeView(view));
      expect(decodeView(query), query).toEqual({ view, problems: [], fragment: '' });
    }
  });

  it('keeps keys that it does not know', () => {
    const query = 'sel=ev-a1b2&utm_source=a.b.&Tale=One&x=%2525';
    expect(encodeView(decodeView(query).view)).toBe(query);
    expect(decodeView(query).problems).toEqual([]);
  });

  it.each([
    ['?known%3D2025-01-01%26sel%3Dev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }],
    ['?known%3D2025-01-01%26utm_source=mail', { known: '2025-01-01', utm_source: 'mail' }],
    ['?known=2025-01-01?utm_source=mail', { known: '2025-01-01', utm_source: 'mail' }],
    ['?known=2025-01-01;sel=ev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }],
    ['?known=2025-01-01&amp;sel=ev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }],
    ['?known=2025-01-01&sel=(ev-a1b2)', { known: '2025-01-01', sel: 'ev-a1b2' }],
    ['?known=2025-01-01%20sel=ev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }],
    ['?at=51.7,%2036.2,%206.5', { at: '51.7,36.2,6.5' }],
    ['?t=2025-01-01+..+2025-03-31', { t: '2025-01-01..2025-03-31' }],
    ['?type=!combat~arms.', { type: 'arms~!combat' }],
    ['?v=1.', {}],
    ['?.', {}],
    ['?%20', {}],
  ])('is read: %s', (query, record) => {
    const { view, problems } = decodeView(query);
    expect(viewToRecord(view)).toEqual(record);
    expect(problems).toEqual([]);
  });

  it.each([
    ['', '#known=2025-01-01', { known: '2025-01-01' }, ''],
    ['', '#?known=2025-01-01&sel=ev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }, ''],
    ['', '#/?known=2025-01-01', { known: '2025-01-01' }, ''],
    ['', '#!known=2025-01-01', { known: '2025-01-01' }, ''],
    ['', '#known%3D2025-01-01', { known: '2025-01-01' }, ''],
    ['?known=2025-01-01&', '#38;sel=ev-a1b2', { known: '2025-01-01', sel: 'ev-a1b2' }, ''],
    ['?known=2025-01-01', '#sel=ev-a1b2&x=1', { known: '2025-01-01', sel: 'ev-a1b2', x: '1' }, ''],
    ['?known=2025-01-01', '#top', { known: '2025-01-01' }, '#top'],
    ['', '#list', {}, '#list'],
    ['', '#x=1', {}, '#x=1'],
  ])('is read with what stands behind #: %s%s', (query, hash, record, fragment) => {
    const decoded = decodeView(query, hash);
    expect(viewToRecord(decoded.view)).toEqual(record);
    expect(decoded).toMatchObject({ problems: [], fragment });
  });

  it.each([
    // of a value that cannot be read nothing is made up
    ['Known=soon', 'Known', 'date'],
    ['T=a', 'T', 'form'],
    ['type=arms combat', 'type', 'form'],
    ['type=Arms', 'type', 'form'],
    ['sel=EV-A1B2', 'sel', 'form'],
    ['known=2025-01-0', 'known', 'date'],
    ['known=2025-02-30.', 'known', 'date'],
    ['t=2025-01-01..', 't', 'date'],
    ['known=2025-01-01&Known=2025-02-01', 'Known', 'repeated'],
    ['known=2025-01-01">my+link', 'my link', 'form'],
    ['panel=ma%E0%A4%A', 'panel=ma%E0%A4%A', 'encoding'],
  ])('names what is left out: %s', (query, key, reason) => {
    const { problems } = decodeView(query);
    expect(problems.map((problem) => [problem.key, problem.reason])).toContainEqual([key, reason]);
  });

  it('is read the same way once it is written again, whatever it was', () => {
    const random = seededRandom(5);
    const parts = [
      'known',
      'sel',
      'T',
      'x',
      '=',
      '=',
      '&',
      '&',
      '%26',
      '%3D',
      '%25',
      '2025-01-01',
      'ev-a1b2',
      '..',
      'arms',
      '~',
      '!',
      '.',
      ' ',
      '+',
      '%',
      '#',
      '?',
      ';',
      '\u200B',
      '\uD800',
      'amp;',
      '"',
    ];
    for (let round = 0; round < 20_000; round += 1) {
      const query = Array.from(
        { length: 1 + Math.floor(random() * 9) },
        () => parts[Math.floor(random() * parts.length)],
      ).join('');
      const { view } = decodeView(query);
      const again = encodeView(view);
      expect(encodeView(decodeView(again).view), query).toBe(again);
    }
  });

  it('is the default view if it is empty in any way', () => {
    for (const query of ['', '?', '?&', '??', '&amp;']) {
      expect(decodeView(query), query).toEqual({ view: DEFAULT_VIEW, problems: [], fragment: '' });
    }
  });
});
