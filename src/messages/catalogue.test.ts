import { describe, expect, it } from 'vitest';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { appMessages } from './en/app.ts';
import { en } from './en/en.ts';
import { mapMessages } from './en/map.ts';
import { modelMessages } from './en/model.ts';
import { panelOriginalMessages } from './en/panel-original.ts';
import { panelMessages } from './en/panel.ts';
import { timelineMessages } from './en/timeline.ts';

describe('the message catalogue', () => {
  it('has no id twice over its parts', () => {
    const parts = [appMessages, mapMessages, modelMessages, panelMessages, timelineMessages];
    const ids = parts.flatMap((part) => Object.keys(part));
    expect(ids.length).toBe(Object.keys(en).length);
    expect(Object.keys(panelOriginalMessages).filter((id) => id in en)).toEqual([]);
  });

  it.each(Object.entries({ ...en, ...panelOriginalMessages }))('has a message that can be read: %s', (_, message) => {
    expect(message.trim()).not.toBe('');
    expect(() => compileMessage(message)).not.toThrow();
  });
});
