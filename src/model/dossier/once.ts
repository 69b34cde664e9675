import type { OpenDossier } from '#core/states/open-dossier.ts';

/** A function of a dossier as seen whose results are kept as long as the dossier is. */
export function once<T>(work: (open: OpenDossier) => T): (open: OpenDossier) => T {
  const results = new WeakMap<OpenDossier, { readonly value: T }>();
  return (open) => {
    let result = results.get(open);
    if (result === undefined) {
      result = { value: work(open) };
      results.set(open, result);
    }
    return result.value;
  };
}
