import { describe, expect, it } from 'vitest';
import { toDay } from '#core/time/day.ts';
import { makeFacet } from './facet.ts';
import { opensAtHome } from './conditions.ts';
import { DEFAULT_VIEW } from './view.ts';
import type { View } from './view.ts';

describe('a view opens at home', () => {
  it.each<[string, Partial<View>]>([
    ['as it is', {}],
    ['on a past date', { known: toDay(20_000), knownBy: 'origin', later: 'hide' }],
    ['with another panel or theme', { panel: 'reports', panelWidth: 'wide', theme: 'dark' }],
  ])('%s', (_, patch) => {
    expect(opensAtHome({ ...DEFAULT_VIEW, ...patch })).toBe(true);
  });
});

describe('a view opens elsewhere', () => {
  it.each<[string, Partial<View>]>([
    ['with a camera', { camera: { lat: 1, lng: 2, zoom: 3 } }],
    ['with a filter', { type: makeFacet(['troops'], []) }],
    ['without a source', { drop: ['rp-k3m7'] }],
    ['with a window', { window: { from: toDay(20_000), until: null } }],
    ['with a list', { list: 'shown' }],
    ['with a selection', { selection: 'ev-k3m7' }],
  ])('%s', (_, patch) => {
    expect(opensAtHome({ ...DEFAULT_VIEW, ...patch })).toBe(false);
  });
});
