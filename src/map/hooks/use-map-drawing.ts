import { useEffect, useMemo } from 'react';
import { rowOfEvent } from '#core/states/states-on.ts';
import { useSelectedEvents } from '#model/hooks/use-shown-events.ts';
import { useSession } from '#model/hooks/use-view.ts';
import type { MapAdapter } from '../adapter/map-adapter.ts';
import { lineFeatures } from '../layers/line-features.ts';
import { areaFeatures, haloFeatures } from '../layers/map-features.ts';
import type { MapModel } from '../layers/map-model.ts';
import type { MapScene } from '../layers/map-scene.ts';
import { markFeatures } from '../layers/mark-features.ts';

export interface Emphasis {
  readonly selected: ReadonlySet<number>;
  readonly hovered: ReadonlySet<number>;
}

/** The rows that are selected and hovered, wherever that was done. */
export function useEmphasis(model: MapModel): Emphasis {
  const selected = useSelectedEvents();
  const hoverId = useSession((session) => session.hoverId);
  const { states } = model.context;
  return useMemo(() => {
    const rowsOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => rowOfEvent(states, id) ?? []));
    return { selected: rowsOf(selected), hovered: rowsOf(hoverId === null ? [] : [hoverId]) };
  }, [states, selected, hoverId]);
}

/** Hands the widget what it draws. Selection and hover have a source of their own, so they never touch the others. */
export function useMapDrawing(
  adapter: MapAdapter | null,
  model: MapModel,
  scene: MapScene | null,
  emphasis: Emphasis,
): void {
  useEffect(() => adapter?.setFeatures('areas', areaFeatures(model)), [adapter, model]);
  const { selected, hovered } = emphasis;
  // a hover changes what is drawn only where it asks for a line that waits
  const asked = useMemo(
    () =>
      new Set(
        model.lines
          .flatMap((line) => (line.weight === 'possible' ? line.rows : []))
          .filter((row) => selected.has(row) || hovered.has(row)),
      ),
    [model, selected, hovered],
  );
  const askedKey = [...asked].join(' ');
  useEffect(() => {
    if (scene !== null) adapter?.setFeatures('events', [...lineFeatures(model, scene, asked), ...markFeatures(scene)]);
    // the key stands for the rows
    // oxlint-disable-next-line react/exhaustive-deps
  }, [adapter, model, scene, askedKey]);
  useEffect(() => {
    if (scene === null) return;
    adapter?.setFeatures('halo', [
      ...haloFeatures(model, scene, emphasis.hovered, 'hover'),
      ...haloFeatures(model, scene, emphasis.selected, 'selected'),
    ]);
  }, [adapter, model, scene, emphasis]);
}
