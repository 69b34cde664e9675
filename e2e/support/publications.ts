// What was published when, worked out from a dossier's file: what journeys of coverage and of the known-on date expect.
import type { Claim, Dossier, Report } from '#core/dossier/types.ts';
import { bundled } from './bundled-dossier.ts';
import { harbour } from './harbour.ts';

/** The dossiers that these journeys are tried on. */
export const DOSSIERS = [
  { name: 'bundled', files: bundled },
  { name: 'harbour', files: harbour },
] as const;

/** Where a day begins at other moments than in UTC: half a day earlier or later, at the least. */
export const TIME_ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'] as const;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

/** A day as rows say it: `28 Apr 2025`. */
export function shortDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** The day that is so many days after another. */
export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}

/** Day from which a report is known. */
export function knownDay({ published, notAfter }: Report): string {
  return published.endMax ?? notAfter;
}

/** The reports in order of publication. */
export function reportsInOrder({ reports }: Dossier): readonly Report[] {
  const key = ({ published, notBefore, notAfter, id }: Report): string =>
    `${published.startMin ?? notBefore}${published.endMax ?? notAfter}${id}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The days on which reports became known, ascending, each once. */
export function knownDays(dossier: Dossier): readonly string[] {
  return [...new Set(dossier.reports.map(knownDay))].sort();
}

/** Day from which each claim is known, with its report. */
export function claimDays({ reports, claims }: Dossier): ReadonlyMap<string, string> {
  const days = new Map<string, string>(reports.map((report) => [report.id, knownDay(report)]));
  return new Map(claims.map(({ id, reportId }) => [id, days.get(reportId) ?? '']));
}

function bearsOn({ events, repeats }: Claim, eventId: string): boolean {
  return repeats === null && events.some((link) => link.eventId === eventId && link.relation !== 'mentions');
}

/** Day from which each claim is known since it was first said in public: that of its earliest origin, never later than its report. */
export function originDays(dossier: Dossier): ReadonlyMap<string, string> {
  const issued = new Map<string, string | null>(
    dossier.origins.map((origin) => [
      origin.id,
      origin.issuedBasis === 'outside' ? null : (origin.issued?.endMax ?? null),
    ]),
  );
  const byReport = claimDays(dossier);
  return new Map(
    dossier.claims.map(({ id, originIds, caveat }) => {
      const days = /distort/i.test(caveat ?? '') ? [] : originIds.flatMap((origin) => issued.get(origin) ?? []);
      return [id, [...days, byReport.get(id) ?? ''].sort()[0] ?? ''];
    }),
  );
}

/** Day of the first claim that affirms or disputes each event; claims are known with their reports unless other days are given. */
export function eventDays(
  dossier: Dossier,
  days: ReadonlyMap<string, string> = claimDays(dossier),
): ReadonlyMap<string, string> {
  return new Map(
    dossier.events.map(({ id }) => [
      id,
      dossier.claims
        .filter((claim) => bearsOn(claim, id))
        .map((claim) => days.get(claim.id) ?? '')
        .sort()[0] ?? '',
    ]),
  );
}

/** Ids of the events that were known by the end of a day, sorted. */
export function knownEventIds(dossier: Dossier, day: string): string[] {
  return [...eventDays(dossier)]
    .filter(([, first]) => first <= day)
    .map(([id]) => id)
    .sort();
}
