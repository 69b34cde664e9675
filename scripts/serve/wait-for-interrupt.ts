const PARENT_CHECK_MS = 1000;

/** Resolves at Ctrl-C, when the process is asked to end, or when whoever started it is gone: npm does not pass every signal on. */
export function waitForInterrupt(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid !== parent) end();
    }, PARENT_CHECK_MS);
    const end = (): void => {
      clearInterval(timer);
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
