import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { keyOf } from '#ui/key-of.ts';

export interface ListCursor {
  /** What Enter chooses; null = nothing is marked. */
  readonly key: string | null;
  /** Marks an option; null = none. */
  readonly mark: (key: string | null) => void;
  /** Moves with the arrow keys. */
  readonly handleKey: (event: KeyboardEvent) => void;
}

/** Id of the element of an option, which the field names as the marked one. */
export function optionId(list: string, key: string): string {
  return `${list}-${key}`;
}

/**
 * The cursor in a list of options, while the focus stays in the field above (the combobox of the ARIA guide): past either end it is back in the
 * field. With `startsAtFirst` one is always marked.
 */
export function useCursor(list: string, keys: readonly string[], startsAtFirst: boolean): ListCursor {
  const [marked, setMarked] = useState<string | null>(null);
  const [isByKey, setByKey] = useState(false);
  const first = startsAtFirst ? (keys[0] ?? null) : null;
  const key = marked !== null && keys.includes(marked) ? marked : first;
  useEffect(() => {
    // what the pointer marks is seen already
    if (key !== null && isByKey) document.getElementById(optionId(list, key))?.scrollIntoView({ block: 'nearest' });
  }, [list, key, isByKey]);
  return {
    key,
    mark: (next) => {
      setByKey(false);
      setMarked(next);
    },
    handleKey: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[keyOf(event.nativeEvent)];
      if (step === undefined || keys.length === 0) return;
      event.preventDefault();
      // one place more than there are options: the field itself
      const at = key === null ? keys.length : keys.indexOf(key);
      const places = startsAtFirst ? keys.length : keys.length + 1;
      setByKey(true);
      setMarked(keys[(at + step + places) % places] ?? null);
    },
  };
}
