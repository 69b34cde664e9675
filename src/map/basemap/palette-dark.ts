import type { Palette } from './palette.ts';

export const PALETTE_DARK: Palette = {
  water: '#101418',
  land: '#1d2125',
  focus: '#22272b',
  coast: '#30383e',
  river: '#2b3a42',
  border: '#565d63',
  borderAdmin: '#353b40',
  borderFront: '#7b8288',
  country: '#9da3a7',
  admin: '#8a9197',
  town: '#d5d3cf',
  townMinor: '#9a9c9d',
  halo: '#1a1e22',
  interest: 'rgb(242 138 166 / 0.1)',
};
