import { useEffect, useState } from 'react';
import { setPaneState } from '#model/view/view-actions.ts';
import { hasWebgl } from './adapter/webgl.ts';
import { LiveMap } from './live-map.tsx';
import { MapUnavailable } from './states/map-unavailable.tsx';
import type { MapFailure } from './states/map-unavailable.tsx';
import './map.css';

interface Attempt {
  readonly number: number;
  readonly failure: MapFailure | null;
}

function newAttempt(number: number): Attempt {
  return { number, failure: hasWebgl() ? null : 'no-webgl' };
}

/** The map, or why there is none. Every attempt makes a new widget. */
export function MapPane() {
  const [attempt, setAttempt] = useState(() => newAttempt(0));
  const { number, failure } = attempt;
  useEffect(() => setPaneState('map', failure === null ? 'loading' : 'error'), [number, failure]);
  if (failure !== null) return <MapUnavailable failure={failure} onRetry={() => setAttempt(newAttempt(number + 1))} />;
  return (
    <LiveMap
      key={number}
      onLost={() => setAttempt({ number, failure: 'context-lost' })}
      onRestart={() => setAttempt(newAttempt(number + 1))}
    />
  );
}
