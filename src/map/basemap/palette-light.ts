import type { Palette } from './palette.ts';

export const PALETTE_LIGHT: Palette = {
  water: '#d3dfe3',
  land: '#f5f3ee',
  focus: '#efebe3',
  coast: '#b5c6cd',
  river: '#bcd0d8',
  border: '#a8a29a',
  borderAdmin: '#cfc9bf',
  borderFront: '#7d756c',
  country: '#6d675f',
  admin: '#6f685f',
  town: '#3a3733',
  townMinor: '#6b665f',
  halo: '#f5f3ee',
  interest: 'rgb(155 28 71 / 0.07)',
};
