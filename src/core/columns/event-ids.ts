import type { EventId } from '../dossier/types.ts';
import { listedIds } from '../states/event-ids.ts';
import type { EventIds } from '../states/event-ids.ts';
import type { NumberColumns } from './state-files.ts';

/** How a dossier of columns writes ids of events. */
export type EventIdForm =
  | { readonly form: 'number'; readonly prefix: string; readonly radix: number; readonly digits: number }
  | { readonly form: 'text' };

const NONE = 0xff_ff_ff_ff;
// Knuth's multiplicative hashing (The Art of Computer Programming, 6.4): the golden ratio of 32 bits
const SPREAD = 0x9e_37_79_b1;

/** The place of each number, found by it: open addressing in an array that is at most half full. */
class NumberPlaces {
  private readonly slots: Uint32Array;
  private readonly shift: number;

  constructor(private readonly numbers: NumberColumns[string]) {
    const bits = Math.max(4, Math.ceil(Math.log2(Math.max(1, numbers.length))) + 1);
    this.slots = new Uint32Array(2 ** bits).fill(NONE);
    this.shift = 32 - bits;
    numbers.forEach((number, place) => {
      let slot = this.slotOf(number);
      while (this.slots[slot] !== NONE) slot = this.next(slot);
      this.slots[slot] = place;
    });
  }

  of(number: number): number | undefined {
    for (let slot = this.slotOf(number); ; slot = this.next(slot)) {
      const place = this.slots[slot] ?? NONE;
      if (place === NONE) return undefined;
      if (this.numbers[place] === number) return place;
    }
  }

  private slotOf(number: number): number {
    return Math.imul(number, SPREAD) >>> this.shift;
  }

  private next(slot: number): number {
    return (slot + 1) % this.slots.length;
  }
}

/** Ids that are numbers in a file: none of them is a text until it is asked for. */
function numberedIds(
  { prefix, radix, digits }: Extract<EventIdForm, { form: 'number' }>,
  numbers: NumberColumns[string],
): EventIds {
  // the writer gives ids of this form only
  const text = (number: number): EventId => (prefix + number.toString(radix).padStart(digits, '0')) as EventId;
  let places: NumberPlaces | null = null;
  return {
    length: numbers.length,
    at: (event) => {
      const number = numbers[event];
      return number === undefined ? undefined : text(number);
    },
    of: (id) => {
      if (!id.startsWith(prefix)) return undefined;
      const number = Number.parseInt(id.slice(prefix.length), radix);
      if (Number.isNaN(number) || text(number) !== id) return undefined;
      places ??= new NumberPlaces(numbers);
      return places.of(number);
    },
  };
}

/** Ids by row of the file `events`; `texts` are those of the file `ids`, where there is one. */
export function eventIdsOf(form: EventIdForm, events: NumberColumns | undefined, texts: readonly string[]): EventIds {
  // as above
  if (form.form === 'text') return listedIds(texts as readonly EventId[]);
  return numberedIds(form, events?.['id_number'] ?? new Int32Array(0));
}
