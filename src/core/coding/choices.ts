import type { Dossier } from '../dossier/types.ts';
import type { NamedRecord } from '../drafts/draft.ts';
import type { Coding } from './coding.ts';

/** A record that a field can name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Other words that it is found by. */
  readonly aliases: readonly string[];
  /** It was made for the report that is being coded. */
  readonly isNew: boolean;
}

export interface Choices {
  readonly events: readonly Choice[];
  readonly origins: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly places: readonly Choice[];
  readonly measures: readonly Choice[];
  readonly eventTypes: readonly Choice[];
}

function named(id: string, name: string, aliases: readonly string[], isNew: boolean): Choice {
  return { id, name: name === '' ? id : name, aliases, isNew };
}

/** Everything that the fields of a coding can name: what the dossier has, and what was made for the report. */
export function choicesOf(dossier: Dossier, coding: Coding): Choices {
  return {
    events: [
      ...coding.events.map(({ id, title }) => named(id, title, [], true)),
      ...dossier.events.map(({ id, title }) => named(id, title, [], false)),
    ],
    origins: [
      ...coding.origins.map(({ id, title }) => named(id, title, [], true)),
      ...dossier.origins.map(({ id, title }) => named(id, title, [], false)),
    ],
    actors: [
      ...coding.actors.map(({ id, name }) => named(id, name, [], true)),
      ...dossier.actors.map(({ id, name, aliases }) => named(id, name, aliases, false)),
    ],
    places: [
      ...coding.places.map(({ id, name }) => named(id, name, [], true)),
      ...dossier.places.map(({ id, name, localName, aliases }) =>
        named(id, name, localName === null ? aliases : [localName, ...aliases], false),
      ),
    ],
    measures: dossier.measures.map(({ id, label }) => named(id, label, [], false)),
    eventTypes: dossier.eventTypes.map(({ id, label }) => named(id, label, [], false)),
  };
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How well a word answers what was typed, 0 the best; null = not at all. */
function rankOf(word: string, wanted: string): number | null {
  if (word === wanted) return 0;
  if (word.startsWith(wanted)) return 1;
  if (word.includes(` ${wanted}`)) return 2;
  return word.includes(wanted) ? 3 : null;
}

/** Choices whose name, alias or id has what was typed: first the one that is called so, then those that begin with it. */
export function findChoices(choices: readonly Choice[], typed: string, most: number): readonly Choice[] {
  const wanted = folded(typed.trim());
  const ranked = choices.flatMap((choice) => {
    const ranks = [choice.name, ...choice.aliases, choice.id].flatMap((word) => rankOf(folded(word), wanted) ?? []);
    return ranks.length === 0 ? [] : [{ choice, rank: Math.min(...ranks) }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** The names that drafts are looked for with: those of the dossier, and of what was made for the report. */
export function draftNames(dossier: Dossier, coding: Pick<Coding, 'actors' | 'places'>) {
  const own = ({ id, name }: { readonly id: string; readonly name: string }): NamedRecord => ({
    id,
    name,
    aliases: [],
  });
  return {
    actors: [...dossier.actors, ...coding.actors.map(own)],
    places: [...dossier.places, ...coding.places.map(own)],
  };
}
