import { Suspense } from 'react';
import { lazyPart } from '#model/hooks/lazy-part.ts';

const CoverageStrip = lazyPart('coverage', () => import('./coverage-strip.tsx').then((part) => part.CoverageStrip));

/** The strip with coverage and lag, which comes after the timeline. */
export function CoverageBox() {
  return (
    <Suspense fallback={<div className="tl-coverage-wait" />}>
      <CoverageStrip />
    </Suspense>
  );
}
