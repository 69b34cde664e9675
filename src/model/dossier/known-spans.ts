import { eventKnownSpan } from '#core/evidence/known-from.ts';
import type { KnownSpan } from '#core/evidence/known-from.ts';
import type { OpenDossier } from './open-dossier.ts';

const spansOf = new WeakMap<OpenDossier, ReadonlyMap<string, KnownSpan>>();

/** Days between which each event becomes known, worked out once for a dossier. */
export function knownSpans(whole: OpenDossier): ReadonlyMap<string, KnownSpan> {
  let spans = spansOf.get(whole);
  if (spans === undefined) {
    const { evidence } = whole;
    spans = new Map([...evidence.lookup.events].map(([id, event]) => [id, eventKnownSpan(evidence, event)]));
    spansOf.set(whole, spans);
  }
  return spans;
}
