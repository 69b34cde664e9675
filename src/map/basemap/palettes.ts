import type { Flavour, Palette } from './palette.ts';
import { PALETTE_DARK } from './palette-dark.ts';
import { PALETTE_LIGHT } from './palette-light.ts';

export const PALETTES: Readonly<Record<Flavour, Palette>> = { light: PALETTE_LIGHT, dark: PALETTE_DARK };
