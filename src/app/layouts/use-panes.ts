import { useState, useSyncExternalStore } from 'react';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';
import { fitPanes, ownTimelineHeight, PANE_LIMITS } from './fit-panes.ts';
import type { FittedPanes, PaneEdge, PaneSizes } from './fit-panes.ts';

const EDGES = ['filters', 'panel', 'timeline'] as const satisfies readonly PaneEdge[];

const SIZES_KEY = 'pane-sizes';
const FOLDED_KEY = 'folded-panes';

/** Below it the page scrolls, and panes keep their least sizes; the same height stands in app.css. */
const LEAST_PAGE_PX = 392;

/** The sizes that the reader has set. */
function readChosen(): Partial<PaneSizes> {
  const stored = readSetting(SIZES_KEY)?.split(',').map(Number) ?? [];
  const valid = EDGES.flatMap((name, at) => {
    const value = stored[at];
    const { min, max } = PANE_LIMITS[name];
    return value !== undefined && value >= min && value <= max ? [[name, value] as const] : [];
  });
  return Object.fromEntries(valid);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

function useWindowSize(): { readonly width: number; readonly height: number } {
  const width = useSyncExternalStore(subscribe, () => window.innerWidth);
  const height = useSyncExternalStore(subscribe, () => window.innerHeight);
  return { width, height: Math.max(height, LEAST_PAGE_PX) };
}

export interface Panes extends FittedPanes {
  readonly folded: ReadonlySet<PaneEdge>;
  readonly setSize: (name: PaneEdge, size: number) => void;
  readonly toggle: (name: PaneEdge) => void;
}

/**
 * The sizes of the panes as they fit the window, and which are folded away, and how to change both. The reader's own sizes are kept on
 * the device, also where the window is too small for them. A panel is at least `panelLeast` wide where it can be; `absent` panes take no room.
 */
export function usePanes(
  defaults: Omit<PaneSizes, 'timeline'>,
  panelLeast: number,
  absent: readonly PaneEdge[],
): Panes {
  const [chosen, setChosen] = useState(readChosen);
  const [folded, setFolded] = useState<ReadonlySet<PaneEdge>>(() => {
    const stored = readSetting(FOLDED_KEY)?.split(',') ?? [];
    return new Set(EDGES.filter((edge) => stored.includes(edge)));
  });
  const window = useWindowSize();
  const own = { ...defaults, timeline: ownTimelineHeight(window.height), ...chosen };
  const wanted = { ...own, panel: Math.max(own.panel, panelLeast) };
  return {
    ...fitPanes(wanted, new Set([...folded, ...absent]), window),
    folded,
    setSize(name, size) {
      const next = { ...chosen, [name]: size };
      setChosen(next);
      // what nobody has set stays free to follow the window
      writeSetting(SIZES_KEY, EDGES.map((edge) => next[edge] ?? '').join(','));
    },
    toggle(name) {
      const next = new Set(EDGES.filter((edge) => folded.has(edge) !== (edge === name)));
      setFolded(next);
      writeSetting(FOLDED_KEY, [...next].join(','));
    },
  };
}
