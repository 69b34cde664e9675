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

const KEY = 'pane-sizes';

function readSizes(defaults: PaneSizes): PaneSizes {
  const stored = readSetting(KEY)?.split(',').map(Number) ?? [];
  const fit = (name: keyof PaneSizes, at: number): number => {
    const value = stored[at];
    const { min, max } = PANE_LIMITS[name];
    return value !== undefined && value >= min && value <= max ? value : defaults[name];
  };
  return { filters: fit('filters', 0), panel: fit('panel', 1), timeline: fit('timeline', 2) };
}

/** The pane sizes and how to change one. */
export function usePaneSizes(defaults: PaneSizes): readonly [PaneSizes, (name: keyof PaneSizes, size: number) => void] {
  const [sizes, setSizes] = useState(() => readSizes(defaults));
  const setSize = (name: keyof PaneSizes, size: number): void => {
    const next = { ...sizes, [name]: size };
    setSizes(next);
    writeSetting(KEY, `${next.filters},${next.panel},${next.timeline}`);
  };
  return [sizes, setSize];
}
