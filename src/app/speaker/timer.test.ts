import { describe, expect, it } from 'vitest';
import { elapsedMs, NEW_TIMER, startTimer, stopTimer, timerWords } from './timer.ts';

describe('the timer of a talk', () => {
  it('counts while it runs, stands while it is stopped, and goes on from there', () => {
    const run = startTimer(NEW_TIMER, 1000);
    expect(elapsedMs(run, 6000)).toBe(5000);
    const stood = stopTimer(run, 6000);
    expect(elapsedMs(stood, 99_000)).toBe(5000);
    expect(elapsedMs(startTimer(stood, 100_000), 101_000)).toBe(6000);
  });

  it('is not started twice, and never goes back when the clock does', () => {
    const run = startTimer(NEW_TIMER, 1000);
    expect(startTimer(run, 9000)).toBe(run);
    expect(elapsedMs(run, 500)).toBe(0);
  });

  it.each([
    [0, '0:00'],
    [245_999, '4:05'],
    [3_750_000, '1:02:30'],
  ])('%d ms: %s', (ms, words) => {
    expect(timerWords(ms)).toBe(words);
  });
});
