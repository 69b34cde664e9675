import { expect, it } from 'vitest';
import { isPiece, isVague } from '../items/mark-box.ts';
import { DATE_SAMPLES, sampleMark } from './date-samples.ts';
import type { DateSample } from './date-samples.ts';

const NAMES = Object.keys(DATE_SAMPLES) as DateSample[]; // the keys are what the type lists

it('shows every kind of mark that a date can have', () => {
  expect(new Set(NAMES.map((name) => sampleMark(name).kind))).toEqual(new Set(['mark', 'bar', 'line', 'band']));
});

it('draws light what has no end, and what had begun by a day as a piece around it', () => {
  expect(NAMES.filter((name) => isVague(sampleMark(name)))).toEqual(['openFuture', 'openPast', 'by', 'whole']);
  expect(NAMES.filter((name) => isPiece(sampleMark(name)))).toEqual(['by']);
});
