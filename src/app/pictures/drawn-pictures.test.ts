import { describe, expect, it } from 'vitest';
import { listSeries } from '#core/evidence/figure-series.ts';
import { lanesOf } from '#core/dossier/lanes.ts';
import { seeDossier } from '#core/states/see-dossier.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import type { View } from '#core/view/view.ts';
import { toDay } from '#core/time/day.ts';
import { knownDays } from '#model/hooks/use-known-on.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { sightOf } from '#model/view/seen-dossier.ts';
import { figureNote, figurePicture } from '#panels/figures/figure-picture.ts';
import { timelinePicture } from '#timeline/picture/timeline-picture.ts';
import type { PicturePaints } from '#ui/picture/picture-paints.ts';
import { escapeXml } from '#ui/picture/svg-tag.ts';

const LETTER_EM = 0.55;
const PAINTS: PicturePaints = {
  colour: () => '#123456',
  widthOf: (text, { sizePx }) => text.length * sizePx * LETTER_EM,
};

interface Text {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where texts of a drawing stand; those inside of moved groups are moved with them. */
function textsOf(content: string, dx = 0): Text[] {
  const found = content.matchAll(/<text x="(?<x>-?[\d.]+)" y="(?<y>-?[\d.]+)"(?<rest>[^>]*)>(?<text>[^<]*)</g);
  return [...found].map(({ groups = {} }) => {
    const width =
      (groups['text'] ?? '').length * Number(/font-size="(\d+)"/.exec(groups['rest'] ?? '')?.[1]) * LETTER_EM;
    const anchor = /text-anchor="(\w+)"/.exec(groups['rest'] ?? '')?.[1];
    const from = Number(groups['x']) + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { from, to: from + width, y: Number(groups['y']) };
  });
}

describe.each(BUILT_DOSSIERS)('pictures of the $name dossier', ({ whole }) => {
  const days = knownDays(whole, 'report');
  const middle = days[Math.floor(days.length / 2)] ?? null;
  const views: readonly View[] = [
    DEFAULT_VIEW,
    { ...DEFAULT_VIEW, known: middle },
    { ...DEFAULT_VIEW, window: middle === null ? null : { from: toDay(middle - 60), until: middle } },
    { ...DEFAULT_VIEW, query: '', selection: whole.dossier.events[0]?.id ?? null },
  ];

  it('the timeline names its lanes and its events, none beyond the picture, at every width', () => {
    for (const view of views) {
      const open = seeDossier(whole, sightOf(view));
      for (const width of [600, 1200]) {
        const { content, height } = timelinePicture(open, view, PAINTS, width);
        expect(content).not.toMatch(/NaN|undefined|Infinity/);
        expect(height).toBeGreaterThan(100);
        for (const { y } of textsOf(content)) expect(y).toBeLessThanOrEqual(height);
        const ids = [...content.matchAll(/ id="(?<id>[^"]+)"/g)].map(({ groups }) => groups?.['id']);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
    const { content } = timelinePicture(whole, DEFAULT_VIEW, PAINTS, 1200);
    expect(lanesOf(whole.dossier.eventTypes).list.some(({ name }) => content.includes(escapeXml(name)))).toBe(true);
    expect(whole.dossier.events.filter(({ title }) => content.includes(escapeXml(title))).length).toBeGreaterThan(3);
  });

  it('a figure has all its words inside of the picture', () => {
    const width = 900;
    for (const series of listSeries(whole.lookup)) {
      const { content, height } = figurePicture(whole, series, PAINTS, width);
      expect(content).not.toMatch(/NaN|undefined|Infinity/);
      expect(figureNote(whole, series)).toMatch(/\S/);
      for (const { from, to, y } of textsOf(content, 16)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(height);
      }
    }
  });
});
