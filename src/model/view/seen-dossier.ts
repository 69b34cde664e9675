import { seeDossier } from '../dossier/see-dossier.ts';
import type { OpenDossier, Sight } from '../dossier/open-dossier.ts';
import type { View } from '#core/view/view.ts';

let memo: { readonly whole: OpenDossier; readonly key: string; readonly open: OpenDossier } | null = null;

/** What the view leaves of the evidence. */
export function sightOf({ known, knownBy, drop }: View): Sight {
  return { knownOn: known === null ? null : { day: known, mode: knownBy }, drop };
}

/** The dossier as the view sees it: as known on its date, without the sources it leaves out. The same object while these stay. */
export function seenDossier(whole: OpenDossier, view: View): OpenDossier {
  const sight = sightOf(view);
  const key = JSON.stringify(sight);
  if (memo === null || memo.whole !== whole || memo.key !== key) memo = { whole, key, open: seeDossier(whole, sight) };
  return memo.open;
}
