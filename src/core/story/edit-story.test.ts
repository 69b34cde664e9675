import { expect, it } from 'vitest';
import { emptyStory, placeAfterMove, withStep, withStepAfter, withStepMoved, withoutStep } from './edit-story.ts';
import type { Story } from '../dossier/types.ts';

const step = (title: string) => ({ title, caption: '', notes: null, claimIds: [], view: '' });
// ids are branded for the compiler only
const empty = emptyStory('st-test' as Story['id'], 'Made up');
const story = { ...empty, steps: ['a', 'b', 'c', 'd'].map(step) };
const titles = ({ steps }: Story): string => steps.map(({ title }) => title).join('');

it.each([
  [0, 'xabcd'],
  [2, 'abxcd'],
  [4, 'abcdx'],
  [5, 'abcdx'],
])('puts a step in after place %i', (place, expected) => {
  expect(titles(withStepAfter(story, place, step('x')))).toBe(expected);
});

it('changes and removes the step at a place, and nothing at places that there are not', () => {
  expect(titles(withStep(story, 2, { title: 'x' }))).toBe('axcd');
  expect(titles(withoutStep(story, 2))).toBe('acd');
  for (const place of [0, 5, 99]) {
    expect(withStep(story, place, { title: 'x' })).toEqual(story);
    expect(withoutStep(story, place)).toEqual(story);
    expect(withStepMoved(story, place, 1)).toEqual(story);
  }
});

it('moves a step, and every place with its step', () => {
  for (let from = 1; from <= 4; from += 1) {
    for (let to = 1; to <= 4; to += 1) {
      const moved = withStepMoved(story, from, to);
      expect(moved.steps).toHaveLength(4);
      for (let place = 1; place <= 4; place += 1)
        expect(moved.steps[placeAfterMove(place, from, to) - 1]).toBe(story.steps[place - 1]);
      expect([placeAfterMove(0, from, to), placeAfterMove(5, from, to)]).toEqual([0, 5]);
      expect(withStepMoved(moved, to, from)).toEqual(story);
    }
  }
});
