import { EVERYTHING_KNOWN } from '#core/states/states-on.ts';
import { useEffect, useMemo, useState } from 'react';
import { toDay } from '#core/time/day.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dayWords } from '#model/text/date-words.ts';
import { Kept } from '#core/kept.ts';
import { beginWork } from '#late/pending-work.ts';
import { mapText } from '#messages/map-texts.ts';
import { loadAreas } from '../basemap/load-areas.ts';
import type { Areas } from '../basemap/read-areas.ts';
import { mapContext, mapModel, mapPlaces } from '../layers/map-model.ts';
import type { MapModel } from '../layers/map-model.ts';

const NO_AREAS: Areas = new Map();

interface LoadedAreas {
  readonly areas: Areas;
  readonly state: 'loading' | 'ready' | 'failed';
  /** Why there are none, for the details. */
  readonly fault: string | null;
}

const LOADING: LoadedAreas = { areas: NO_AREAS, state: 'loading', fault: null };

function failedAreas(error: unknown): LoadedAreas {
  return { areas: NO_AREAS, state: 'failed', fault: error instanceof Error ? error.message : String(error) };
}

/** The outlines of regions; without them regions keep their marks and lose their areas. Another `attempt` reads them again. */
function useAreas(attempt: number): LoadedAreas {
  const [loaded, setLoaded] = useState(LOADING);
  useEffect(() => {
    let isGone = false;
    const end = beginWork('map outlines');
    loadAreas(new URL(import.meta.env.BASE_URL, document.baseURI).href)
      .then((areas) => !isGone && setLoaded({ areas, state: 'ready', fault: null }))
      .catch((error: unknown) => !isGone && setLoaded(failedAreas(error)))
      .finally(end);
    return () => {
      isGone = true;
      end();
    };
  }, [attempt]);
  return loaded;
}

interface LoadedMapModel {
  readonly model: MapModel;
  readonly areas: Omit<LoadedAreas, 'areas'>;
}

/** Words for the day from which the first of some events is known. */
function laterWordsOf({ states }: OpenDossier): (rows: readonly number[]) => string {
  return (rows) => {
    const first = Math.min(...rows.map((row) => states.firstKnown[row] ?? EVERYTHING_KNOWN));
    return first < EVERYTHING_KNOWN ? mapText('map.notKnownUntil', { day: dayWords(toDay(first), 'short') }) : '';
  };
}

const NO_ROWS = new Int32Array(0);

/** By the rows of a result of the filters, which belong to one dossier as seen. */
const models = new Kept<Int32Array, MapModel>(() => 4);

/** What the map draws, made anew when filters, window or known-on date change. Another `attempt` reads the outlines again. */
export function useMapModel(attempt: number): LoadedMapModel {
  const open = useDossier();
  const { dossier, states, lookup } = open;
  const { rows, later } = useShownEvents();
  const isLaterSeen = useView((view) => view.later === 'grey');
  const { areas, ...loaded } = useAreas(attempt);
  const places = useMemo(() => mapPlaces(dossier.places, areas), [dossier.places, areas]);
  const context = useMemo(
    () => mapContext(dossier, states, lookup.events, places, laterWordsOf(open)),
    [dossier, states, lookup, places, open],
  );
  const seen = isLaterSeen ? later : NO_ROWS;
  const model = models.get(rows, `${isLaterSeen} ${attempt} ${areas.size}`, () => mapModel(context, rows, seen));
  return { model, areas: loaded };
}
