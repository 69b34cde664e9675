import { useState } from 'react';
import type { BasemapFault } from '../adapter/basemap-fault.ts';

interface BasemapFaults {
  /** What went wrong with the widget's own files. */
  readonly fault: BasemapFault | null;
  readonly report: (fault: BasemapFault | null) => void;
  /** What is to be said: of the widget and of the outlines, unless the reader has closed it; null = nothing. */
  readonly details: string | null;
  readonly close: () => void;
}

/** What the card of the basemap says. Another fault opens it again. */
export function useBasemapFault(areasFault: string | null): BasemapFaults {
  const [fault, report] = useState<BasemapFault | null>(null);
  const [closed, setClosed] = useState('');
  const words = [fault?.details, areasFault].filter((each) => typeof each === 'string').join('\n');
  return {
    fault,
    report,
    details: words === '' || words === closed ? null : words,
    close: () => setClosed(words),
  };
}
