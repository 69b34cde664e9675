import { afterEach, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { chooseOwnLater, withOwnLater } from './own-later.ts';
import { keptSettings } from './own-settings.ts';
import { viewStore } from './view-store.ts';

afterEach(() => chooseOwnLater('grey'));

it('is seen at once, kept, and what an address that asks for nothing opens with', () => {
  chooseOwnLater('hide');
  expect(viewStore.getState().view.later).toBe('hide');
  expect(keptSettings()).toEqual(['later']);
  expect(withOwnLater(DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, later: 'hide' });
});

it('leaves a link as it is', () => {
  chooseOwnLater('hide');
  const linked = { ...DEFAULT_VIEW, query: 'howitzers' };
  expect(withOwnLater(linked)).toBe(linked);
});

it('keeps nothing where the choice is what everybody has', () => {
  chooseOwnLater('hide');
  chooseOwnLater('grey');
  expect(keptSettings()).toEqual([]);
});
