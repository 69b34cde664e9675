// How long the talk has lasted, kept over a reload of the speaker's window.
const KEY = 'kursk-dossier.timer';

export interface Timer {
  /** Milliseconds of the clock at which it was last started; null while it stands. */
  readonly startedAt: number | null;
  /** Milliseconds counted before that. */
  readonly countedMs: number;
}

export const NEW_TIMER: Timer = { startedAt: null, countedMs: 0 };

export function elapsedMs({ startedAt, countedMs }: Timer, now: number): number {
  return countedMs + (startedAt === null ? 0 : Math.max(0, now - startedAt));
}

export function startTimer(timer: Timer, now: number): Timer {
  return timer.startedAt === null ? { ...timer, startedAt: now } : timer;
}

export function stopTimer(timer: Timer, now: number): Timer {
  return { startedAt: null, countedMs: elapsedMs(timer, now) };
}

/** Minutes and seconds, with hours once there are any: "4:05", "1:02:30". */
export function timerWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}

export function readTimer(): Timer {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('startedAt' in kept) || !('countedMs' in kept)) return NEW_TIMER;
    const { startedAt, countedMs } = kept;
    const isTimer = (startedAt === null || typeof startedAt === 'number') && typeof countedMs === 'number';
    return isTimer ? { startedAt, countedMs } : NEW_TIMER;
  } catch {
    return NEW_TIMER;
  }
}

export function keepTimer(timer: Timer): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(timer));
  } catch {
    // it lasts as long as the page
  }
}
