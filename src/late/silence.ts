/** Silence is counted in so many ticks: a page that is too busy to hear anything counts none of them meanwhile. */
const TICKS = 8;

export interface Silence {
  /** Something has come: counts from the beginning. */
  readonly heard: () => void;
  readonly end: () => void;
}

/** Calls once when nothing has been heard for about so long, and ends. */
export function watchSilence(limitMs: number, onSilent: () => void): Silence {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks < TICKS) return;
    clearInterval(timer);
    onSilent();
  }, limitMs / TICKS);
  return {
    heard: () => {
      ticks = 0;
    },
    end: () => clearInterval(timer),
  };
}
