import type { EventColour } from '#core/dossier/types.ts';
/** Tokens resolved to values that a canvas understands. */
export interface CanvasPaints {
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly surface: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly smallFont: string;
  readonly smallBoldFont: string;
  readonly titleFont: string;
  readonly type: (colour: EventColour) => string;
}

/** Reads the tokens as they are now under an element. */
export function readPaints(element: Element): CanvasPaints {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const family = token('--font-ui') || 'sans-serif';
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  return {
    line: token('--line'),
    lineStrong: token('--line-strong'),
    text: token('--text'),
    text2: token('--text-2'),
    text3: token('--text-3'),
    surface: token('--surface'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    smallFont: `400 ${11 * rem}px ${family}`,
    smallBoldFont: `600 ${11 * rem}px ${family}`,
    titleFont: `500 ${12 * rem}px ${family}`,
    type: (colour) => token(`--ev-${colour}`),
  };
}
