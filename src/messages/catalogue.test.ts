import { describe, expect, it } from 'vitest';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { appMessages } from './en/app.ts';
import { en } from './en/en.ts';
import { LATE_PARTS } from './en/late-parts.ts';
import { modelMessages } from './en/model.ts';
import { panelMessages } from './en/panel.ts';

describe('the message catalogue', () => {
  const late = Object.values(LATE_PARTS).map(({ texts }): Readonly<Record<string, string>> => texts);

  it('has no id twice over its parts', () => {
    const parts = [appMessages, modelMessages, panelMessages];
    const ids = parts.flatMap((part) => Object.keys(part));
    expect(ids.length).toBe(Object.keys(en).length);
    const all = [...ids, ...late.flatMap((part) => Object.keys(part))];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(Object.entries(Object.assign({}, en, ...late) as Readonly<Record<string, string>>))(
    'has a message that can be read: %s',
    (_, message) => {
      expect(message.trim()).not.toBe('');
      // a message that cannot be read is compiled to its own text, with its braces
      expect(JSON.stringify(compileMessage(message))).not.toMatch(/\{\w+, (?:plural|select)/);
    },
  );
});
