import { expect, it } from 'vitest';
import { generateView, seededRandom } from '../testing/generated-views.ts';
import { decodeView, encodeView } from '../view/view-url.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { closingStep, isBareStep, isOnStep, nearestStep, viewForStep, viewOfStep } from './story-step.ts';

const STEPS = ['sel=ev-aaaa&known=2025-01-01', 'panel=figures&theme=dark'].map((view) => ({
  title: 'Made up',
  caption: 'Made up.',
  notes: null,
  claimIds: [],
  view,
}));
// ids are branded for the compiler only
const story = { id: 'st-test', steps: STEPS } as unknown as Parameters<typeof viewOfStep>[0];

it.each([
  [0, ''],
  [1, 'known=2025-01-01&sel=ev-aaaa'],
  [2, 'panel=figures&theme=dark'],
  [3, 'panel=figures&theme=dark'],
  [9, 'panel=figures&theme=dark'],
])('place %i shows ?%s', (step, link) => {
  const view = viewOfStep(story, step, DEFAULT_VIEW);
  expect(encodeView({ ...view, story: null, step: 0 })).toBe(link);
  expect([view.story, view.step]).toEqual(['st-test', nearestStep(story, step)]);
});

it('ends with the closing slide', () => {
  expect([closingStep(story), nearestStep(story, 99), nearestStep(story, -1)]).toEqual([3, 3, 0]);
});

it('keeps what belongs to the reader and to the link as a whole', () => {
  const { view } = decodeView('theme=light&embed=1&pin=0123456789abcdef&utm=x&q=kim&t=2025-01-01..2025-02-01');
  expect(encodeView(viewOfStep(story, 1, view))).toBe(
    'known=2025-01-01&sel=ev-aaaa&theme=light&story=st-test&step=1&embed=1&pin=0123456789abcdef&utm=x',
  );
});

it('takes a link that names nothing but its place for the step', () => {
  const bare = ['story=st-test', 'story=st-test&step=2&theme=dark&utm=x', 'step=2&story=st-test&pin=0123456789abcdef'];
  const others = ['', 'step=2', 'story=st-test&step=2&panel=overview', 'story=st-test&step=2&at=51,36,4'];
  expect(bare.map((link) => isBareStep(decodeView(link).view))).toEqual([true, true, true]);
  expect(others.map((link) => isBareStep(decodeView(link).view))).toEqual([false, false, false, false]);
});

it('is on the path exactly with the view of the step, and comes back to it', () => {
  const random = seededRandom(29);
  for (let round = 0; round < 500; round += 1) {
    const present = generateView(random);
    const kept = viewForStep(present);
    const made = { ...story, steps: [{ ...story.steps[0], view: kept }] } as typeof story;
    const back = viewOfStep(made, 1, present);
    expect(isOnStep(back, { ...present, story: story.id, step: 1 })).toBe(true);
    expect(viewForStep(back)).toBe(kept);
  }
  const step = viewOfStep(story, 1, DEFAULT_VIEW);
  expect(isOnStep(step, { ...step, selection: null })).toBe(false);
  expect(isOnStep(step, { ...step, camera: { lat: 1, lng: 1, zoom: 3 } })).toBe(false);
  expect(isOnStep(step, { ...step, theme: 'dark' })).toBe(true);
});
