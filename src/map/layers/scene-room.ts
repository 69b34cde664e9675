import { mapText } from '#messages/map-texts.ts';
import { textWidth } from '#ui/text-width.ts';
import type { SceneRoom } from './map-scene.ts';
import type { Box } from './plate-layout.ts';
import { isNarrowBox } from './view-box.ts';

/** What the map's own controls stand off the edges, and what is kept free round them. */
const EDGE_PX = 12;
const FREE_PX = 6;
/** Sides of a button, usual and for fingers. */
const BUTTON_PX = { mouse: 28, touch: 44 } as const;
/** The one that ties the page to the map is there for the mouse alone. */
const BUTTONS = { mouse: 5, touch: 4 } as const;
/** Under this height of the pane buttons for fingers stand side by side; the same height stands in map.css. */
const FLAT_BELOW_PX = 272;
/** Button and words of the closed legend, and how far it stands above the lower edge. */
const LEGEND_WIDTH_PX = 104;
const LEGEND_FOOT_PX = 26;
/** On a pane lower than this the open legend stands beside the buttons; the same height stands in map.css. */
const LEGEND_ASIDE_BELOW_PX = 420;
/** Under this width of the pane the attribution below it has two lines. */
const TINY_PX = 360;
const TINY_LEGEND_FOOT_PX = 44;
const ATTRIBUTION = { fontPx: 11, narrowFontPx: 10, linePx: 18, paddingPx: 16 } as const;
const SCALE = { width: 130, height: 32, narrowFoot: 20 } as const;
/** The inset stands above the scale. */
const INSET_FOOT_PX = 36;
/** The card of a basemap that could not be loaded, lower left. */
const FAULT = { width: 336, height: 200 } as const;
/** The card of the known-on date, upper left: how wide it is at most, and what it leaves of the pane. */
const KNOWN = { width: 380, beside: 80, besideFlat: 212, head: 310, choices: 380, line: 24 } as const;

export interface PaneSize {
  readonly width: number;
  readonly height: number;
}

export interface PaneState extends PaneSize {
  /** As large as it is drawn; null while it is closed. */
  readonly legend: PaneSize | null;
  readonly isTouch: boolean;
  /** How much larger than usual the text is. */
  readonly textScale: number;
  /** As large as it is; null while there is none. */
  readonly inset: PaneSize | null;
  readonly hasKnownCard: boolean;
  readonly hasFault: boolean;
}

interface Corner extends PaneSize {
  readonly at: 'upper left' | 'upper right' | 'lower left' | 'lower right';
}

function inCorner(pane: PaneSize, { at, width, height }: Corner): Box {
  const isLeft = at === 'upper left' || at === 'lower left';
  const isUpper = at === 'upper left' || at === 'upper right';
  return {
    left: isLeft ? 0 : pane.width - width,
    right: isLeft ? width : pane.width,
    top: isUpper ? 0 : pane.height - height,
    bottom: isUpper ? height : pane.height,
  };
}

function controlsOf({ height, isTouch, textScale }: PaneState): PaneSize {
  const button = (isTouch ? BUTTON_PX.touch : BUTTON_PX.mouse) * textScale;
  const long = EDGE_PX + (isTouch ? BUTTONS.touch : BUTTONS.mouse) * button + 2 + FREE_PX;
  const short = EDGE_PX + button + FREE_PX;
  const isFlat = isTouch && height < FLAT_BELOW_PX;
  return isFlat ? { width: long, height: short } : { width: short, height: long };
}

function legendOf({ width, height, legend, isTouch, textScale }: PaneState): PaneSize {
  const foot = (width < TINY_PX ? TINY_LEGEND_FOOT_PX : LEGEND_FOOT_PX) + FREE_PX;
  const button = (isTouch ? BUTTON_PX.touch : BUTTON_PX.mouse) * textScale;
  if (legend !== null) {
    const aside = height < LEGEND_ASIDE_BELOW_PX ? button + EDGE_PX : 0;
    return { width: EDGE_PX + legend.width + aside + FREE_PX, height: foot + legend.height };
  }
  const words = isNarrowBox({ width }) ? BUTTON_PX.touch : LEGEND_WIDTH_PX;
  return { width: EDGE_PX + words * textScale + FREE_PX, height: foot + button };
}

function knownCardOf({ width, height, isTouch, textScale }: PaneState): PaneSize {
  const isFlat = isTouch && height < FLAT_BELOW_PX;
  const beside = isFlat ? KNOWN.besideFlat : KNOWN.beside;
  const most = Math.min(KNOWN.width * textScale, width - beside * textScale);
  const words = (most - 2 * EDGE_PX) / textScale;
  const headLines = Math.max(1, Math.ceil(KNOWN.head / words));
  const choiceLines = words >= KNOWN.choices - 2 * EDGE_PX || isNarrowBox({ width }) ? 1 : 2;
  const choice = isTouch ? 36 : 24;
  const lines = headLines * KNOWN.line + choiceLines * (choice + 4);
  return { width: EDGE_PX + most + FREE_PX, height: EDGE_PX + 18 + lines * textScale + FREE_PX };
}

function attributionOf({ width, textScale }: PaneState): PaneSize {
  const { fontPx, narrowFontPx, linePx, paddingPx } = ATTRIBUTION;
  const size = (isNarrowBox({ width }) ? narrowFontPx : fontPx) * textScale;
  const words = textWidth(mapText('map.attribution'), size);
  const lines = Math.ceil(words / Math.max(1, width - paddingPx));
  return { width: Math.min(width, words + paddingPx), height: lines * linePx * textScale };
}

/** The space that the map's own controls take, from the sizes their styles give them. */
export function sceneRoom(state: PaneState): SceneRoom {
  const { width, isTouch, textScale, inset, hasKnownCard, hasFault } = state;
  const attribution = attributionOf(state);
  const foot = isNarrowBox({ width }) ? attribution.height : 0;
  const corners: readonly Corner[] = [
    { at: 'upper right', ...controlsOf(state) },
    { at: 'lower right', ...legendOf(state) },
    { at: 'lower right', ...attribution },
    { at: 'lower left', width: SCALE.width, height: SCALE.height + foot },
    ...(inset === null
      ? []
      : [
          {
            at: 'lower left',
            width: EDGE_PX + inset.width + FREE_PX,
            height: INSET_FOOT_PX * textScale + inset.height + FREE_PX,
          } as const,
        ]),
    ...(hasFault
      ? [{ at: 'lower left', width: FAULT.width * textScale, height: FAULT.height * textScale } as const]
      : []),
    ...(hasKnownCard ? [{ at: 'upper left', ...knownCardOf(state) } as const] : []),
  ];
  return { obstacles: corners.map((corner) => inCorner(state, corner)), isTouch, textScale };
}
