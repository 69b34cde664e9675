import { expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { claimPlaceWords, reportLabel } from './report-label.ts';

function report(id: string, startMin: string, endMax: string) {
  return { id, published: { startMin, endMax }, notBefore: startMin, notAfter: endMax };
}

// only the fields that the order reads
const dossier = {
  reports: [
    report('rp-late', '2025-04-28', '2025-04-28'),
    report('rp-wide', '2025-03-27', '2025-03-28'),
    report('rp-day1', '2025-03-27', '2025-03-27'),
    report('rp-earl', '2024-11-17', '2024-11-21'),
  ],
} as unknown as Dossier;

it('numbers reports by publication, whatever their place in the dossier', () => {
  expect(['rp-earl', 'rp-day1', 'rp-wide', 'rp-late'].map((id) => reportLabel(dossier, id))).toEqual([
    'R1',
    'R2',
    'R3',
    'R4',
  ]);
});

it('says where a claim stands, and which of a line it is', () => {
  const claimAt = (id: string, paragraph: number, start: number) => ({
    id,
    reportId: 'rp-wide',
    at: { paragraph, start, end: start + 9 },
  });
  // more than there are letters
  const crowd = Array.from({ length: 30 }, (_, at) => claimAt(`cl-many${String(at).padStart(2, '0')}`, 9, at * 10));
  const claims = [claimAt('cl-last', 6, 40), claimAt('cl-alone', 7, 0), claimAt('cl-first', 6, 3), ...crowd];
  // the brands exist for the compiler only
  const coded = { ...dossier, claims } as unknown as Dossier;
  const placeOf = (id: string): string => {
    const claim = coded.claims.find((each) => each.id === id);
    if (claim === undefined) throw new Error(id);
    return claimPlaceWords({ dossier: coded }, claim);
  };
  expect(placeOf('cl-alone')).toBe('R3 line 7');
  expect(placeOf('cl-first')).toBe('R3 line 6a');
  expect(placeOf('cl-last')).toBe('R3 line 6b');
  expect([placeOf('cl-many25'), placeOf('cl-many26'), placeOf('cl-many29')]).toEqual([
    'R3 line 9z',
    'R3 line 9aa',
    'R3 line 9ad',
  ]);
  expect(new Set(claims.map(({ id }) => placeOf(id))).size).toBe(claims.length);
});
