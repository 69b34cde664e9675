function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function full(hex: string): string {
  return hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex;
}

/** Contrast of two colours, `#rgb` or `#rrggbb`, from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrastRatio(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(full(a)), luminance(full(b))].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
