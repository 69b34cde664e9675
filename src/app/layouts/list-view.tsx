import { ChronologyPage } from '#panels/chronology/chronology-page.tsx';
import { Denominators } from '#timeline/denominators.tsx';

/** The chronology in place of map and timeline, with the counts of what is shown and hidden under it. */
export function ListView() {
  return (
    <ChronologyPage>
      <Denominators />
    </ChronologyPage>
  );
}
