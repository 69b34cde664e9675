import { useLayoutEffect, useRef } from 'react';
import { usePrinting } from '#ui/use-printing.ts';
import type { MapAdapter } from '../adapter/map-adapter.ts';

function Picture({ adapter }: { readonly adapter: MapAdapter }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current !== null) adapter.paintOnto(canvas.current);
  }, [adapter]);
  return <canvas ref={canvas} className="mp-picture" aria-hidden="true" />;
}

/** While the page is printed, a picture of what the map shows lies over it: what WebGL has drawn is empty on paper. */
export function MapPicture({ adapter }: { readonly adapter: MapAdapter | null }) {
  return usePrinting() && adapter !== null ? <Picture adapter={adapter} /> : null;
}
