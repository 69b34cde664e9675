// Map and timeline stand on paper as they are on the screen, made smaller: a page has a width of its own, and neither could draw itself anew in time.

/** Width of an A4 page between its margins, the narrower of the two usual ones, in CSS pixels. */
const PAGE_PX = 680;
/** Two pictures and the head leave room on the first page. */
const MOST_HEIGHT_PX = { map: 400, timeline: 360 } as const;

function heightOf(pane: Element, selector: string): number {
  return pane.querySelector(selector)?.clientHeight ?? 0;
}

/** Tells the style sheet of paper how large the panes are, and by how much they shrink. The result takes that back. */
function freezePanes(): () => void {
  const root = document.documentElement;
  const sizes: [name: string, value: string][] = [];
  const freeze = (name: keyof typeof MOST_HEIGHT_PX, pane: Element | null, left: number): void => {
    const width = pane?.clientWidth ?? 0;
    const height = (pane?.clientHeight ?? 0) - left;
    if (width === 0 || height <= 0) return;
    const zoom = Math.min(1, PAGE_PX / width, MOST_HEIGHT_PX[name] / height);
    sizes.push([`--paper-${name}-width`, `${width}px`], [`--paper-${name}-height`, `${height}px`]);
    sizes.push([`--paper-${name}-zoom`, String(zoom)]);
    root.classList.add(`has-paper-${name}`);
  };
  const timeline = document.querySelector('.tl-pane');
  // other parts may have unfolded for paper already; the canvas keeps its size until the next frame
  freeze('map', document.querySelector('.mp-canvas canvas'), 0);
  // what only works on a screen is left out
  const left = timeline === null ? 0 : heightOf(timeline, '.tl-toolbar') + heightOf(timeline, '.tl-coverage');
  freeze('timeline', timeline, left);
  for (const [name, value] of sizes) root.style.setProperty(name, value);
  return () => {
    for (const [name] of sizes) root.style.removeProperty(name);
    root.classList.remove('has-paper-map', 'has-paper-timeline');
  };
}

/** Freezes the panes while the page is printed; the result ends that. */
export function freezeOnPaper(host: Window): () => void {
  let thaw: (() => void) | null = null;
  const end = (): void => {
    thaw?.();
    thaw = null;
  };
  const begin = (): void => {
    end();
    thaw = freezePanes();
  };
  host.addEventListener('beforeprint', begin);
  host.addEventListener('afterprint', end);
  return () => {
    end();
    host.removeEventListener('beforeprint', begin);
    host.removeEventListener('afterprint', end);
  };
}
