/** The colours of one theme by name of the palette, as `#rrggbb`. */
export type Palette = ReadonlyMap<string, string>;
export type Palettes = Readonly<Record<'light' | 'dark', Palette>>;

function coloursIn(block: string): Palette {
  return new Map(
    [...block.matchAll(/--ev-([a-z]+):\s*(#[0-9a-fA-F]{6})\b/g)].map((match) => [
      match[1] ?? '',
      (match[2] ?? '').toLowerCase(),
    ]),
  );
}

/** Reads the event colours (`--ev-…`) of both themes out of the design tokens. */
export function readPalettes(css: string): Palettes {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map((match) => ({
    selector: match[1] ?? '',
    body: match[2] ?? '',
  }));
  const dark = blocks.filter(({ selector }) => /\[data-theme='dark'\]\s*$/.test(selector));
  const light = blocks.filter(({ selector }) => /\[data-theme='light'\]\s*$/.test(selector));
  return {
    light: coloursIn(light.map(({ body }) => body).join('')),
    dark: coloursIn(dark.map(({ body }) => body).join('')),
  };
}
