// Runs in the measured page before its own scripts: notes when the first text stands and when everything is ready, and counts frames.
// `TEXT_SELECTOR` is put before it: what is in the document once the first text can be read.
(() => {
  const marks = {};
  const frames = [];
  let counting = false;

  const mark = (name) => {
    if (name in marks) return;
    marks[name] = performance.now();
    globalThis.benchMark?.(name);
  };
  const look = () => {
    const title = document.querySelector('h1');
    if (title !== null && title.textContent !== '' && document.querySelector(TEXT_SELECTOR) !== null) mark('text');
    if (document.documentElement?.dataset.state === 'ready') mark('ready');
    if ('text' in marks && 'ready' in marks) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });

  // a dossier of columns can be some hundred files
  performance.setResourceTimingBufferSize(5000);

  let tasks = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });

  const countFrame = (time) => {
    if (!counting) return;
    frames.push(time);
    requestAnimationFrame(countFrame);
  };

  globalThis.bench = {
    marks,
    beginFrames: () => {
      frames.length = 0;
      counting = true;
      requestAnimationFrame(countFrame);
    },
    endFrames: () => {
      counting = false;
      return frames.slice();
    },
    // since it was last asked; 0 = none took longer than 50 ms
    longestTask: () => {
      const longest = Math.max(0, ...tasks);
      tasks = [];
      return longest;
    },
    files: () =>
      performance.getEntriesByType('resource').map(({ name, responseEnd, encodedBodySize }) => ({
        name,
        end: responseEnd,
        bytes: encodedBodySize,
      })),
  };
})();
