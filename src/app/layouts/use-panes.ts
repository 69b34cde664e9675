import { useState } from 'react';
import { readSetting, writeSetting } from '#model/view/own-settings.ts';

/** Sizes in pixels that the reader can change; kept on the device. */
export interface PaneSizes {
  readonly filters: number;
  readonly panel: number;
  readonly timeline: number;
}

export const PANE_LIMITS = {
  filters: { min: 184, max: 320 },
  panel: { min: 320, max: 900 },
  timeline: { min: 160, max: 640 },
} as const satisfies Readonly<Record<keyof PaneSizes, { min: number; max: number }>>;

export type PaneEdge = keyof PaneSizes;
const EDGES = ['filters', 'panel', 'timeline'] as const satisfies readonly PaneEdge[];

const SIZES_KEY = 'pane-sizes';
const FOLDED_KEY = 'folded-panes';

function readSizes(defaults: PaneSizes): PaneSizes {
  const stored = readSetting(SIZES_KEY)?.split(',').map(Number) ?? [];
  const fit = (name: PaneEdge, at: number): number => {
    const value = stored[at];
    const { min, max } = PANE_LIMITS[name];
    return value !== undefined && value >= min && value <= max ? value : defaults[name];
  };
  return { filters: fit('filters', 0), panel: fit('panel', 1), timeline: fit('timeline', 2) };
}

export interface Panes {
  readonly sizes: PaneSizes;
  readonly folded: ReadonlySet<PaneEdge>;
  readonly setSize: (name: PaneEdge, size: number) => void;
  readonly toggle: (name: PaneEdge) => void;
}

/** The sizes of the panes and which are folded away, and how to change both. */
export function usePanes(defaults: PaneSizes): Panes {
  const [sizes, setSizes] = useState(() => readSizes(defaults));
  const [folded, setFolded] = useState<ReadonlySet<PaneEdge>>(() => {
    const stored = readSetting(FOLDED_KEY)?.split(',') ?? [];
    return new Set(EDGES.filter((edge) => stored.includes(edge)));
  });
  return {
    sizes,
    folded,
    setSize(name, size) {
      const next = { ...sizes, [name]: size };
      setSizes(next);
      writeSetting(SIZES_KEY, `${next.filters},${next.panel},${next.timeline}`);
    },
    toggle(name) {
      const next = new Set(EDGES.filter((edge) => folded.has(edge) !== (edge === name)));
      setFolded(next);
      writeSetting(FOLDED_KEY, [...next].join(','));
    },
  };
}
