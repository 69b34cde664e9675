import { useEffect, useMemo, useState } from 'react';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { beginWork } from '#model/view/pending-work.ts';
import { loadAreas } from '../basemap/load-areas.ts';
import type { Areas } from '../basemap/load-areas.ts';
import { mapGround, mapModel } from '../layers/map-model.ts';
import type { MapModel } from '../layers/map-model.ts';

const NO_AREAS: Areas = {};

interface LoadedAreas {
  readonly areas: Areas;
  readonly state: 'loading' | 'ready' | 'failed';
}

/** The outlines of regions; without them regions keep their marks and lose their areas. */
function useAreas(): LoadedAreas {
  const [loaded, setLoaded] = useState<LoadedAreas>({ areas: NO_AREAS, state: 'loading' });
  useEffect(() => {
    let isGone = false;
    const end = beginWork('map outlines');
    loadAreas(new URL(import.meta.env.BASE_URL, document.baseURI).href)
      .then((areas) => !isGone && setLoaded({ areas, state: 'ready' }))
      .catch(() => !isGone && setLoaded({ areas: NO_AREAS, state: 'failed' }))
      .finally(end);
    return () => {
      isGone = true;
      end();
    };
  }, []);
  return loaded;
}

interface LoadedMapModel {
  readonly model: MapModel;
  readonly areas: LoadedAreas['state'];
}

/** What the map draws, made anew when filters or window change. */
export function useMapModel(): LoadedMapModel {
  const { dossier, index, lookup } = useDossier();
  const { rows } = useShownEvents();
  const { areas, state } = useAreas();
  const ground = useMemo(() => mapGround(dossier, index, lookup.events, areas), [dossier, index, lookup, areas]);
  const model = useMemo(() => mapModel(ground, rows), [ground, rows]);
  return { model, areas: state };
}
