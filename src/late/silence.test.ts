import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSilence } from './silence.ts';

describe('watchSilence', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says once that nothing was heard', () => {
    const silent = vi.fn();
    watchSilence(8000, silent);
    vi.advanceTimersByTime(7999);
    expect(silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(silent).toHaveBeenCalledTimes(1);
  });

  it('counts from the last thing that was heard', () => {
    const silent = vi.fn();
    const silence = watchSilence(8000, silent);
    for (let time = 0; time < 10; time += 1) {
      vi.advanceTimersByTime(6000);
      silence.heard();
    }
    expect(silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(8000);
    expect(silent).toHaveBeenCalledTimes(1);
  });

  it('says nothing once it has ended', () => {
    const silent = vi.fn();
    watchSilence(8000, silent).end();
    vi.advanceTimersByTime(60_000);
    expect(silent).not.toHaveBeenCalled();
  });
});
