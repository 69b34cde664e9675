// What is still under way: requests, moves, debounces, renders. `whenIdle` is for tests and for those who embed.
const pending = new Set<symbol>();
const waiting: (() => void)[] = [];

/** Notes that work has begun; call the result when it has ended. Ending twice does nothing. */
export function beginWork(name: string): () => void {
  const token = Symbol(name);
  pending.add(token);
  return () => {
    if (!pending.delete(token) || pending.size > 0) return;
    for (const resume of waiting.splice(0)) resume();
  };
}

/** Waits without requesting frames: each one makes the browser process the whole page. */
function nothingPending(): Promise<void> {
  return pending.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** Resolves when nothing has been pending for two frames. */
export async function whenIdle(): Promise<void> {
  let quiet = 0;
  while (quiet < 2) {
    await nothingPending();
    await nextFrame();
    quiet = pending.size === 0 ? quiet + 1 : 0;
  }
}
