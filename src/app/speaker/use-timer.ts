import { useEffect, useState } from 'react';
import { elapsedMs, keepTimer, NEW_TIMER, readTimer, startTimer, stopTimer } from './timer.ts';

interface TalkTimer {
  readonly now: number;
  readonly elapsedMs: number;
  readonly isRunning: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** The clock, second by second, and the timer of the talk. */
export function useTimer(): TalkTimer {
  const [timer, setTimer] = useState(readTimer);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => keepTimer(timer), [timer]);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return {
    now,
    elapsedMs: elapsedMs(timer, now),
    isRunning: timer.startedAt !== null,
    start: () => setTimer((before) => startTimer(before, Date.now())),
    stop: () => setTimer((before) => stopTimer(before, Date.now())),
    reset: () => setTimer(NEW_TIMER),
  };
}
