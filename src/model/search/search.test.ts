// What the search finds in the bundled dossier, and what it does not; and laws over whatever dossier there is.
import { describe, expect, it, test } from 'vitest';
import { seeDossier } from '#core/states/see-dossier.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { isoToDay } from '#core/time/day.ts';
import { BUILT_DOSSIERS, bundled } from '../testing/built-dossiers.ts';
import { makeSearch } from './make-search.ts';
import { RECORD_KINDS } from './search-records.ts';
import type { RecordKind } from './search-records.ts';

const search = await makeSearch(bundled);

function best(kind: RecordKind, query: string, open: OpenDossier = bundled): readonly string[] {
  return search.find(open, query).best(kind, Infinity);
}

function titles(query: string): readonly string[] {
  return best('event', query).map((id) => bundled.lookup.events.get(id)?.title ?? '');
}

/** Every word of a query, in whatever order it finds things. */
function found(query: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [...best(kind, query)].sort()]));
}

describe('places and actors are found', () => {
  it.each<[string, RecordKind, string]>([
    // by a beginning, whatever the case
    ['k', 'place', 'kursk-oblast'],
    ['KHAR', 'place', 'kharkiv'],
    // with letters left out, added, wrong or in another order
    ['Kursj', 'place', 'kursk-oblast'],
    ['Kusrk', 'place', 'kursk-oblast'],
    ['Pyonyang', 'place', 'pyongyang'],
    ['Zelensskyy', 'actor', 'volodymyr-zelensky'],
    ['Shoygu', 'actor', 'sergei-shoigu'],
    // by other names, and in other scripts
    ['Kharkov', 'place', 'kharkiv'],
    ['Харків', 'place', 'kharkiv'],
    ['Харьков', 'place', 'kharkiv'],
    ['чёрное', 'place', 'black-sea'],
    ['Черное море', 'place', 'black-sea'],
    ['Zelensky', 'actor', 'volodymyr-zelensky'],
    ['Zelenskyy', 'actor', 'volodymyr-zelensky'],
    ['Зеленский', 'actor', 'volodymyr-zelensky'],
    ['ЗЕЛЕНСЬКИЙ', 'actor', 'volodymyr-zelensky'],
    ['JCS', 'actor', 'south-korea-jcs'],
    ['합참', 'actor', 'south-korea-jcs'],
    ['KCNA', 'actor', 'kcna'],
    ['북한', 'place', 'north-korea'],
    ['북한', 'actor', 'north-korea'],
    ['평양', 'place', 'pyongyang'],
    ['정은', 'actor', 'kim-jong-un'],
    // a syllable that is still being typed
    ['\u1107\u116E', 'place', 'north-korea'],
    ['조선민주주의', 'place', 'north-korea'],
    ['인민공화국', 'place', 'north-korea'],
    // without and with accents, dots and apostrophes
    ["P'yongyang", 'place', 'pyongyang'],
    ['Pyŏngyang', 'place', 'pyongyang'],
    ['US', 'actor', 'united-states'],
    ['U.S.', 'actor', 'united-states'],
    ['Korean People’s Army', 'actor', 'korean-peoples-army'],
  ])('%s → %s %s', (query, kind, id) => {
    expect(best(kind, query)).toContain(id);
  });
});

describe('events are found', () => {
  it.each([
    ['drone kharkiv', 'Drone strike on Kharkiv'],
    ['strikes on kharkiv', 'Drone strike on Kharkiv'],
    ['shoigu pyongyang', 'Shoigu meets Kim in Pyongyang'],
    // the words of its place and of its actors beside its own
    ['shoigu 평양', 'Shoigu meets Kim in Pyongyang'],
    ['artilery', 'Artillery and rocket launchers for Russia'],
    ['stop black sea', 'Agreement to stop fighting in the Black Sea'],
    // by a claim
    ['eleven thousand', 'North Korean troops sent to Russia'],
    ['11,000', 'North Korean troops sent to Russia'],
    ['11000', 'North Korean troops sent to Russia'],
    // by an origin
    ['videos social media', 'Training of North Korean soldiers in Russia'],
  ])('%s → %s', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  it('the better one first', () => {
    expect(titles('drone strike kharkiv')[0]).toBe('Drone strike on Kharkiv');
    expect(titles('kursk')[0]).toContain('Kursk');
    expect(titles('pyongyang')[0]).toBe('Shoigu meets Kim in Pyongyang');
  });

  it('not by what another name of a side means, where it is the name of a place', () => {
    expect(best('actor', 'Pyongyang')).toContain('north-korea');
    expect(titles('Pyongyang').length).toBeLessThan(12);
    expect(titles('Kremlin').length).toBeGreaterThan(12);
  });
});

describe('nothing is found', () => {
  it.each(['xyzzy', 'Kharkiv Paris', 'kharkiv drone treaty', '99,999', '12000000', 'shipyard', 'Сеул', '도쿄', '…'])(
    '%s',
    (query) => {
      expect(found(query)).toEqual(Object.fromEntries(RECORD_KINDS.map((kind) => [kind, []])));
    },
  );

  it.each([
    // a word that is there is taken as it is written
    ['talks', 'troops'],
    ['war', 'Warsaw'],
    ['Kim', 'Rim'],
  ])('%s is not taken for %s', (query, other) => {
    expect(titles(query).filter((title) => title.includes(other) && !title.toLowerCase().includes(query))).toEqual([]);
  });

  it.each([
    ['Kharkiv shipyard', ['Kharkiv']],
    ['Moscow drone', ['Moscow', 'drone']],
    ['Pjongjanq', ['Pyongyang']],
  ])('%s: the words nearest to it', (query, near) => {
    const queries = search.nearest(bundled, query);
    expect(queries.slice(0, near.length).map((each) => each.toLowerCase())).toEqual(
      near.map((each) => each.toLowerCase()),
    );
  });
});

test('only what is known on the day, and comes from sources that are not left out, is found', () => {
  const early = seeDossier(bundled, { knownOn: { day: isoToDay('2025-01-15'), mode: 'report' }, drop: [] });
  expect(best('event', 'kharkiv').length).toBeGreaterThan(0);
  for (const kind of ['event', 'claim', 'report', 'origin'] as const) expect(best(kind, 'kharkiv', early)).toEqual([]);
  const { id: report } = bundled.dossier.reports[0] ?? { id: '' };
  const without = seeDossier(bundled, { knownOn: null, drop: [report] });
  const all = best('claim', 'north korea');
  const left = best('claim', 'north korea', without);
  expect(left).toEqual(all.filter((id) => bundled.lookup.claims.get(id)?.reportId !== report));
  expect(left.length).toBeLessThan(all.length);
});

describe.each(BUILT_DOSSIERS)('in the $name dossier', ({ whole }) => {
  test('an event is found first by its own title, a place, an actor, a report and an origin by its name', async () => {
    const own = await makeSearch(whole);
    const { events, places, actors, reports, origins } = whole.dossier;
    const named: readonly (readonly [RecordKind, readonly { readonly id: string; readonly name: string }[]])[] = [
      ['event', events.map(({ id, title }) => ({ id, name: title }))],
      ['place', places],
      ['actor', actors],
      ['report', reports.flatMap(({ id, title }) => (title === null ? [] : [{ id, name: title }]))],
      // one that only other origins go back to has no claims to show
      [
        'origin',
        origins.flatMap(({ id, title }) =>
          whole.lookup.claimsByOrigin.get(id) !== undefined ? [{ id, name: title }] : [],
        ),
      ],
    ];
    for (const [kind, records] of named)
      for (const { id, name } of records) expect([name, own.find(whole, name).best(kind, 1)]).toEqual([name, [id]]);
  });

  test('case, accents and the order of the words change nothing of what is found', async () => {
    const own = await makeSearch(whole);
    for (const { title } of whole.dossier.events) {
      const plain = own.find(whole, title);
      for (const other of [title.toUpperCase(), title.toLowerCase(), title.normalize('NFD')]) {
        const same = own.find(whole, other);
        for (const kind of RECORD_KINDS) expect(same.best(kind, 50)).toEqual(plain.best(kind, 50));
      }
      const turned = own.find(whole, title.split(' ').reverse().join(' '));
      expect(turned.counts.event).toBe(plain.counts.event);
    }
  });

  test('what a longer query finds, a shorter one with the same words finds too', async () => {
    const own = await makeSearch(whole);
    for (const { title } of whole.dossier.events) {
      const words = title.split(' ');
      const long = own.find(whole, words.join(' ')).best('event', Infinity);
      const short = own.find(whole, words.slice(0, -1).join(' ')).best('event', Infinity);
      expect(long.filter((id) => !short.includes(id))).toEqual([]);
    }
  });
});
