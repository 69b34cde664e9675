import type { ViewBox } from '../layers/view-box.ts';
import type { Point } from '../layers/view-box.ts';
import type { BasemapFault } from './basemap-fault.ts';

export interface MapCallbacks {
  /** During a move, each frame. */
  readonly onMove: (box: ViewBox) => void;
  /** The map has come to rest; `byReader` when the reader moved it. */
  readonly onSettle: (box: ViewBox, byReader: boolean) => void;
  /** The pointer is over this pixel; null = over none. */
  readonly onPoint: (point: Point | null) => void;
  readonly onClick: (point: Point) => void;
  readonly onBusy: (busy: boolean) => void;
  /** Everything there is to draw has been drawn. */
  readonly onIdle: () => void;
  /** null = it works after all. */
  readonly onBasemapFault: (fault: BasemapFault | null) => void;
  readonly onContextLost: () => void;
}
