// Every text of the interface comes from the catalogue in this room; components name a text by its id. Messages are ICU
// MessageFormat (plural, select, number): compiled by the build, in development and tests when first used. One language for now.
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en/en.ts';
import { LOCALE } from './locale.ts';

export type MessageId = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: LOCALE, messages: { [LOCALE]: { ...en } } });
if (import.meta.env.DEV) i18n.setMessagesCompiler(compileMessage);

const MOST_KEPT = 4000;
const kept = new Map<string, string>();

/** A sentence must not end in nothing: what may be empty needs a text of its own, or is left out with its words. Checked in development and tests. */
function holdEnd(id: string, text: string, values: MessageValues = {}): void {
  const isOpen = /(?:[:;,(“–]|\b(?:and|by|from|in|of|on|to|until|without))\s*$|[(“]\s*[)”]/i.test(text);
  if (isOpen && Object.values(values).includes('')) throw new Error(`The text ${id} ends in nothing: ${text}`);
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Names and titles that run from right to left, so that they do not change the direction of the words around them. */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === 'string' && RIGHT_TO_LEFT.test(value) && !value.startsWith('\u2068')
        ? [name, `\u2068${value}\u2069`]
        : [name, value],
    ),
  );
}

/** A text that was made before is not made again: when a filter or a date changes, most texts on the screen stay what they were. */
function textOf(id: string, values?: MessageValues): string {
  let key = id;
  for (const name in values) key += `\n${name}=${values[name]}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const text = i18n._(id, values === undefined ? values : isolated(values));
  if (import.meta.env.DEV) holdEnd(id, text, values);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, text);
  return text;
}

/** The text of a message in the interface's language; `values` fill its ICU arguments. */
export function t(id: MessageId, values?: MessageValues): string {
  return textOf(id, values);
}

/** `t` for a part of the catalogue that is no part of the first load: importing the part brings its texts. */
export function lateTexts<Id extends string>(
  part: Readonly<Record<Id, string>>,
): (id: Id, values?: MessageValues) => string {
  i18n.load(LOCALE, { ...part });
  return textOf;
}
