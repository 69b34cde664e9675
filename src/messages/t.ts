// Every text of the interface comes from the catalogue in this room; components name a text by its id. Messages are ICU
// MessageFormat (plural, select, number): compiled by the build, in development and tests when first used. One language for now.
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en/en.ts';

export type MessageId = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: { ...en } } });
if (import.meta.env.DEV) i18n.setMessagesCompiler(compileMessage);

/** The text of a message in the interface's language; `values` fill its ICU arguments. */
export function t(id: MessageId, values?: MessageValues): string {
  return i18n._(id, values);
}

/** `t` for a part of the catalogue that is no part of the first load: importing the part brings its texts. */
export function lateTexts<Id extends string>(
  part: Readonly<Record<Id, string>>,
): (id: Id, values?: MessageValues) => string {
  i18n.load('en', { ...part });
  return (id, values) => i18n._(id, values);
}
