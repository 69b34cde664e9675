// Colours and letters of a picture that is drawn as an SVG of its own: values, as there are no tokens outside of the page.

export interface PictureFont {
  readonly family: 'ui' | 'read';
  readonly sizePx: number;
  readonly weight: 400 | 500 | 600;
}

export interface PicturePaints {
  /** The value of a token: `--text`. */
  readonly colour: (token: `--${string}`) => string;
  readonly widthOf: (text: string, font: PictureFont) => number;
}

/** Drawn as one line: the style sheet of a picture knows these families by their names. */
const FONT_FAMILIES = {
  ui: "'IBM Plex Sans', 'Noto Sans KR', system-ui, sans-serif",
  read: "'Source Serif 4 Variable', 'Noto Sans KR', Georgia, serif",
} as const;

/** Attributes of a text in a font. */
export function fontAttributes({ family, sizePx, weight }: PictureFont): Readonly<Record<string, string | number>> {
  return { 'font-family': FONT_FAMILIES[family], 'font-size': sizePx, 'font-weight': weight };
}

/** The colours of a theme, whatever the page shows, and widths in the fonts that have come. */
export function readPicturePaints(theme: 'light' | 'dark'): PicturePaints {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colours = new Map<string, string>();
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule)
        for (const name of rule.style)
          if (name.startsWith('--')) colours.set(name, style.getPropertyValue(name).trim());
  probe.remove();
  const context = document.createElement('canvas').getContext('2d');
  return {
    colour: (token) => colours.get(token) ?? '#000',
    widthOf: (text, { family, sizePx, weight }) => {
      if (context === null) return text.length * sizePx * 0.6;
      context.font = `${weight} ${sizePx}px ${FONT_FAMILIES[family]}`;
      return context.measureText(text).width;
    },
  };
}
