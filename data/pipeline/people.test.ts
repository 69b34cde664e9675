// No name of a captured or private person stands in the dossier, and so in no view, picture, card, story or handout that is made of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier, Manifest } from '#core/dossier/types.ts';
import { NAMELESS, NO_NAMES, PUBLIC_PEOPLE } from './testing/public-people.ts';

const { file } = JSON.parse(readFileSync('public/dossier/manifest.json', 'utf8')) as Manifest;
const dossier = JSON.parse(readFileSync(`public/dossier/${file}`, 'utf8')) as Dossier;

const WORD = /\p{Lu}[\p{L}\p{M}]*/gu;
/** Two words with capitals, one after the other, as names of people are written. */
const RUN = /\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+)+/gu;

/** Every text of the dossier with its place; ids, dates and links are none. */
function textsOf(value: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof value === 'string') return /\s/.test(value) ? [[place, value]] : [];
  if (Array.isArray(value)) return value.flatMap((each: unknown, at) => textsOf(each, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'view' ? [] : textsOf(each, `${place}.${key}`)));
}

const { actors, places, ...rest } = dossier;
const wordsOf = (text: string): readonly string[] => [...text.matchAll(WORD)].map(([word]) => word);
const known = new Set([
  ...NO_NAMES,
  ...actors.flatMap(({ name, aliases, bloc }) => [name, ...aliases, bloc ?? ''].flatMap(wordsOf)),
  ...places.flatMap(({ name, admin }) => [name, admin ?? ''].flatMap(wordsOf)),
]);

/** Runs of words with capitals that no known name or word explains. */
function strangers(text: string): readonly string[] {
  return [...text.matchAll(RUN)].map(([run]) => run).filter((run) => wordsOf(run).some((word) => !known.has(word)));
}

describe('people', () => {
  it('who have a name in the codebook hold an office or speak in public', () => {
    const persons = actors.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    expect(persons.filter((name) => !Object.hasOwn(PUBLIC_PEOPLE, name) && !NAMELESS.includes(name))).toEqual([]);
    expect(Object.keys(PUBLIC_PEOPLE).filter((name) => !persons.includes(name))).toEqual([]);
  });

  it('who have none are named in no text', () => {
    const found = textsOf(rest, 'dossier').flatMap(([place, text]) =>
      strangers(text).map((name) => `${place}: ${name}`),
    );
    // a public person belongs into the codebook and into PUBLIC_PEOPLE; anybody else is told of without a name; other words go into NO_NAMES
    expect(found).toEqual([]);
  });

  it('would be found', () => {
    expect(strangers('The soldier, Ryong Pak, was taken in January.')).toEqual(['Ryong Pak']);
    expect(strangers("President Zelensky of Ukraine spoke to South Korea's Joint Chiefs.")).toEqual([]);
  });
});
