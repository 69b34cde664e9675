// The dossier as it was when the reader last opened it on this device: what a later version is compared with. It is noted anew when a page opens,
// unless there is something to say of it; then it stays until the reader has closed that line or followed it.
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { dayToIso, parseIsoDay } from '#core/time/day.ts';
import type { Day } from '#core/time/day.ts';
import { knownDays } from '../hooks/use-known-on.ts';
import { readSetting, writeSetting } from '../view/own-settings.ts';

/** What is kept of a visit. */
export interface Visit {
  /** The latest day on which something became known. */
  readonly day: Day;
  readonly version: string;
  readonly hash: string;
}

/** What became of the dossier since: later publications, which can be listed, or only another version of what was there. */
export interface SinceVisit {
  readonly kind: 'published' | 'revised';
  readonly before: Visit;
  readonly after: Visit;
}

/** Names of settings that keep a visit begin with it; the id of the dossier follows. */
export const VISIT_SETTING = 'visit.';

export function visitToText({ day, version, hash }: Visit): string {
  return [dayToIso(day), hash, version].join(' ');
}

/** null if the text is not that of a visit. */
export function parseVisit(text: string): Visit | null {
  const [iso = '', hash = '', ...rest] = text.split(' ');
  const day = parseIsoDay(iso);
  const version = rest.join(' ');
  return day === null || hash === '' || version === '' ? null : { day, version, hash };
}

/** What there is to say to who was here before; null = nothing: it is the same dossier, or a first visit. */
export function sinceVisit(before: Visit | null, after: Visit): SinceVisit | null {
  if (before === null || before.hash === after.hash) return null;
  return { kind: after.day > before.day ? 'published' : 'revised', before, after };
}

function presentVisit({ whole, manifest }: OpenDossier): Visit | null {
  const day = knownDays(whole, 'report').at(-1);
  return day === undefined ? null : { day, version: manifest.version, hash: manifest.hash };
}

function keptVisit({ manifest }: OpenDossier): Visit | null {
  const text = readSetting(VISIT_SETTING + manifest.id);
  return text === null ? null : parseVisit(text);
}

/** What became of the dossier since the visit that is kept. */
export function sinceLastVisit({ whole }: OpenDossier): SinceVisit | null {
  const now = presentVisit(whole);
  return now === null ? null : sinceVisit(keptVisit(whole), now);
}

/** Keeps the dossier as it is now. A device that refuses keeps nothing, also not for this page. */
export function keepVisit({ whole }: OpenDossier): void {
  const key = VISIT_SETTING + whole.manifest.id;
  const now = presentVisit(whole);
  if (now !== null && !writeSetting(key, visitToText(now))) writeSetting(key, null);
}

/** To be called when a page has opened the dossier. */
export function noteVisit(open: OpenDossier): void {
  if (sinceLastVisit(open) === null) keepVisit(open);
}
