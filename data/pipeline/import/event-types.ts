import type { EventType } from '#core/dossier/types.ts';

type TypeLook = Pick<EventType, 'colour' | 'icon'>;

/** Types of the formats that say what they mean. Others take the colours in turn. */
const KNOWN = new Map<string, TypeLook & { readonly acled?: true }>(
  Object.entries({
    'State-based conflict': { colour: 'combat', icon: 'combat' },
    'Non-state conflict': { colour: 'capture', icon: 'combat' },
    'One-sided violence': { colour: 'casualties', icon: 'casualties' },
    Battles: { colour: 'combat', icon: 'combat', acled: true },
    'Explosions/Remote violence': { colour: 'strike', icon: 'strike', acled: true },
    'Violence against civilians': { colour: 'casualties', icon: 'casualties', acled: true },
    Protests: { colour: 'statement', icon: 'context', acled: true },
    Riots: { colour: 'capture', icon: 'context', acled: true },
    'Strategic developments': { colour: 'deployment', icon: 'preparation', acled: true },
  }),
);

/** Ten colours, each of which stands apart from the others by itself or by its shape. */
const COLOURS: readonly EventType['colour'][] = [
  'statement',
  'combat',
  'arms',
  'deployment',
  'strike',
  'diplomacy',
  'capture',
  'technology',
  'casualties',
  'exchange',
];
export const MOST_TYPES = COLOURS.length;

/** Name of the type that takes what comes behind the most frequent ones. */
export const OTHER_TYPE = 'Other';

export interface TypeName {
  readonly id: EventType['id'];
  readonly name: string;
}

/** The types of an import, each with a lane and a colour of its own; in the order given. */
export function importedTypes(names: readonly TypeName[]): Omit<EventType, 'formerIds'>[] {
  const free = COLOURS.filter((colour) => !names.some(({ name }) => KNOWN.get(name)?.colour === colour));
  return names.map(({ id, name }) => {
    const known = KNOWN.get(name);
    const colour = known?.colour ?? free.shift() ?? 'context';
    const acled = known?.acled === true ? name : null;
    return {
      id,
      lane: name,
      label: name,
      definition: `“${name}” as the table has it.`,
      colour,
      icon: known?.icon ?? 'context',
      acled,
    };
  });
}
