// Which key was pressed, whatever the layout of the keyboard: `[` is AltGr+8 on a German one and not there at all on a Russian one. What the key
// writes counts first; where a layout writes something else, the place of the key on the keyboard does.

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
>;

/** Where signs lie on the keyboard that the names of places come from. */
const PLACES: Readonly<Record<string, string>> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  k: 'KeyK',
  '/': 'Slash',
  '-': 'Minus',
  '=': 'Equal',
  '0': 'Digit0',
  ' ': 'Space',
  ',': 'Comma',
  '.': 'Period',
  p: 'KeyP',
  b: 'KeyB',
  n: 'KeyN',
  s: 'KeyS',
  t: 'KeyT',
};

/** What only other layouts write at these places: letters of other scripts, letters with accents, dead keys, and some signs. */
const FOREIGN = /^(?:[^ -~]|[+$^`*]|Dead|Process|Unidentified)$/u;

/** Whether a modifier turns the key into a command of the browser or the system. AltGr does not; browsers report it as Ctrl and Alt together. */
function isCommand({ key, code, ctrlKey, altKey, metaKey, getModifierState }: KeyPress, event: KeyPress): boolean {
  if (metaKey) return true;
  if (key.length === 1 && getModifierState.call(event, 'AltGraph')) return false;
  // on a Mac, Option writes signs too; from the key that has the sign anyway it is a command
  if (altKey && !ctrlKey && PLACES[key] !== undefined) return PLACES[key] === code;
  return ctrlKey || altKey;
}

/**
 * The key that was pressed: one with a name (`Escape`, `ArrowLeft`), or one of `signs`. '' for any other, for commands (Ctrl, Alt, Command), and
 * while an input method is composing.
 */
export function keyOf(event: KeyPress, signs = ''): string {
  const { key, code, shiftKey } = event;
  if (event.isComposing || isCommand(event, event)) return '';
  if (key.length > 1 && !FOREIGN.test(key)) return key;
  if (key !== '' && signs.includes(key)) return key;
  // caps lock
  const small = key.toLowerCase();
  if (!shiftKey && small !== '' && signs.includes(small)) return small;
  if (shiftKey || event.getModifierState('AltGraph') || !FOREIGN.test(key)) return '';
  return Array.from(signs).find((sign) => PLACES[sign] === code) ?? '';
}

/** Whether the system has a Command key, which takes the place of Ctrl. */
export function hasCommandKey(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** Whether a letter was pressed with Ctrl alone (Command on a Mac), on whatever keyboard; also while one types. */
export function isCommandWith(event: KeyPress, letter: string, onMac = hasCommandKey()): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || shiftKey || event.isComposing || ctrlKey === onMac || metaKey !== onMac) return false;
  return key.toLowerCase() === letter || (FOREIGN.test(key) && PLACES[letter] === code);
}

const TYPING = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"])';

/** Whether keys belong to what has the focus, since it is typed into or chosen from. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));
}
