import { use } from 'react';
import type { View } from '#core/view/view.ts';
import type { OpenDossier, Sight } from '../dossier/open-dossier.ts';
import { useView } from '../hooks/use-view.ts';
import { keptOf, LastFew } from './last-few.ts';
import { beginWork } from './pending-work.ts';

type SeeDossier = (whole: OpenDossier, sight: Sight) => OpenDossier;

// in a chunk of its own: most links leave nothing out
let see: SeeDossier | null = null;
let loading: Promise<void> | null = null;
const seen = new LastFew<{ readonly whole: OpenDossier; readonly key: string }, OpenDossier>(
  (a, b) => a.whole === b.whole && a.key === b.key,
);

async function loadSee(): Promise<void> {
  const end = beginWork('sight');
  try {
    see = (await import('../dossier/see-dossier.ts')).seeDossier;
  } catch (error) {
    loading = null;
    throw error;
  } finally {
    end();
  }
}

/** Fetches what is needed to leave something out; once. */
export function loadSight(): Promise<void> {
  loading ??= loadSee();
  return loading;
}

/** What the view leaves of the evidence. */
export function sightOf({ known, knownBy, drop }: View): Sight {
  return { knownOn: known === null ? null : { day: known, mode: knownBy }, drop };
}

function leavesOut({ known, drop }: View): boolean {
  return known !== null || drop.length > 0;
}

/**
 * The dossier as the view sees it: as known on its date, without the sources it leaves out. The same object while these stay. The whole one
 * until `loadSight` has ended.
 */
export function seenDossier(whole: OpenDossier, view: View): OpenDossier {
  if (see === null || !leavesOut(view)) return whole;
  const sight = sightOf(view);
  const key = JSON.stringify(sight);
  const make = see;
  return seen.get({ whole, key }, keptOf(whole.index.size), () => make(whole, sight));
}

/** The dossier as the view sees it; the component waits, as for a lazy part, until it can be told. */
export function useSeenDossier(whole: OpenDossier): OpenDossier {
  const isNeeded = useView(leavesOut);
  if (isNeeded && see === null) use(loadSight());
  return useView((view) => seenDossier(whole, view));
}
