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

it('says where a claim stands', () => {
  // the brands exist for the compiler only
  const claim = { reportId: 'rp-wide', at: { paragraph: 6 } } as unknown as Parameters<typeof claimPlaceWords>[1];
  expect(claimPlaceWords({ dossier }, claim)).toBe('R3 line 6');
});
