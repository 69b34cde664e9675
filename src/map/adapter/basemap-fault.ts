import type { MapEventType } from 'maplibre-gl';
import { BasemapError } from '../basemap/basemap-error.ts';
import { SOURCES } from './dossier-layers.ts';

const OWN_SOURCES: readonly string[] = Object.values(SOURCES);

export interface BasemapFault {
  readonly details: string;
  /** Nothing comes any more: only another widget can help. */
  readonly isStuck: boolean;
}

function detailsOf(event: MapEventType['error'], isStyled: boolean): string | null {
  const { error } = event;
  if (error instanceof BasemapError) return error.message;
  if (!isStyled) return error.message;
  // Errors of a source carry its name, which the type of the event does not say.
  const source: unknown = 'sourceId' in event ? event.sourceId : undefined;
  return typeof source === 'string' && !OWN_SOURCES.includes(source) ? error.message : null;
}

/** What went wrong with the basemap; null when an error is about something else. */
export function basemapFault(event: MapEventType['error'], isStyled: boolean): BasemapFault | null {
  const details = detailsOf(event, isStyled);
  return details === null ? null : { details, isStuck: false };
}
