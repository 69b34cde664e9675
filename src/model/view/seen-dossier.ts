import type { View } from '#core/view/view.ts';
import type { OpenDossier, Sight } from '#core/states/open-dossier.ts';
import { partLoad } from '#late/part-load.ts';
import { fewOf, Kept } from '#core/kept.ts';

/** What is needed to leave something out; in a chunk of its own, since most links leave nothing out. */
export const SIGHT = partLoad('see-dossier', () =>
  import('#core/states/see-dossier.ts').then((part) => part.seeDossier),
);
const seen = new Kept<OpenDossier, OpenDossier>(({ states }) => fewOf(states.size));

/** What the view leaves of the evidence. */
export function sightOf({ known, knownBy, drop }: View): Sight {
  return { knownOn: known === null ? null : { day: known, mode: knownBy }, drop };
}

/** Whether the view leaves anything of the evidence out. */
export function leavesOut({ known, drop }: View): boolean {
  return known !== null || drop.length > 0;
}

/** What must come before the view's date can be looked at; null = nothing. */
export function waitsForMode({ byBlock }: OpenDossier, { known, knownBy }: View): Promise<unknown> | null {
  return known === null || byBlock === null ? null : byBlock.awaitMode(knownBy);
}

/**
 * The dossier as the view sees it: as known on its date, without the sources it leaves out. The same object while these stay. The whole one
 * until `SIGHT`, and where claims are read by block the states of the mode, have come.
 */
export function seenDossier(whole: OpenDossier, view: View): OpenDossier {
  const make = SIGHT.current();
  if (make === null || !leavesOut(view) || waitsForMode(whole, view) !== null) return whole;
  const sight = sightOf(view);
  return seen.get(whole, JSON.stringify(sight), () => make(whole, sight));
}
