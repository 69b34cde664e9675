// The map is painted: where a mark stands there are pixels of its colour that the map without events has not, and lines of movements run outside of marks.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { bundled, emptyQuery } from './support/bundled-dossier.ts';
import { test } from './support/journey.ts';

test.use({ webgl: true, viewport: { width: 1100, height: 720 } });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels have the colour of an event type: inside each box, and outside all of them. */
interface Painted {
  readonly inside: readonly number[];
  readonly outside: number;
}

/** What the canvas of the map shows, without anything that lies over it, as a PNG in base64. */
async function photograph(page: Page): Promise<string> {
  const canvas = page.locator('.maplibregl-canvas');
  const hide = (hidden: boolean): Promise<void> =>
    canvas.evaluate((element, isHidden) => {
      for (const other of document.querySelectorAll<HTMLElement>('.mp-pane *')) {
        if (!other.contains(element)) other.style.visibility = isHidden ? 'hidden' : '';
      }
    }, hidden);
  await hide(true);
  const picture = await canvas.screenshot();
  await hide(false);
  return picture.toString('base64');
}

function countPainted(page: Page, picture: string, boxes: readonly Box[], colour: string): Promise<Painted> {
  return page.evaluate(
    async ({ data, places, token }) => {
      const NEAR = 30;
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (context === null) throw new Error('There is no canvas to read pixels with.');
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token);
      context.fillRect(0, 0, 1, 1);
      const wanted = [...context.getImageData(0, 0, 1, 1).data];
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const inside = places.map(() => 0);
      let outside = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const isPainted = [0, 1, 2].every((part) => Math.abs((wanted[part] ?? 0) - (pixels[at + part] ?? 0)) <= NEAR);
        if (!isPainted) continue;
        const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
        const found = places.findIndex(
          (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
        );
        if (found < 0) outside += 1;
        else inside[found] = (inside[found] ?? 0) + 1;
      }
      return { inside, outside };
    },
    { data: picture, places: boxes, token: `--ev-${colour}` },
  );
}

const { eventTypes, events } = bundled.dossier;

function placesOf(type: string, role: string): number {
  return events.filter((event) => event.type === type && event.places.some((place) => place.role === role)).length;
}

/** How many events of a type have a mark, and how many a line: the smaller number. */
function drawnOf({ id }: (typeof eventTypes)[number]): number {
  return Math.min(placesOf(id, 'at'), placesOf(id, 'to'));
}

const [type] = [...eventTypes].sort((a, b) => drawnOf(b) - drawnOf(a));

const CAMERAS = [
  ['marks', 'at=51,36,4'],
  // so far out that every area lies under its mark: what is painted beside the marks are lines
  ['lines', 'at=50,85,2'],
] as const;

for (const [what, at] of CAMERAS)
  test(`${what} are in the picture, in both themes and after each change of theme`, async ({ app, map, page }) => {
    for (const theme of ['light', 'dark', 'light']) {
      const camera = `${at}&theme=${theme}`;
      await app.open(`${camera}&type=${type?.id}`);
      await map.expectDrawn();
      const canvas = await page.locator('.maplibregl-canvas').boundingBox();
      const boxes: Box[] = [];
      for (const mark of await map.marks.all()) {
        const box = await mark.boundingBox();
        if (box !== null && canvas !== null) boxes.push({ ...box, x: box.x - canvas.x, y: box.y - canvas.y });
      }
      expect(boxes.length).toBeGreaterThan(0);
      const drawn = await countPainted(page, await photograph(page), boxes, type?.colour ?? '');
      await app.open(`${camera}&${emptyQuery(bundled.dossier)}`);
      await expect(map.marks).toHaveCount(0);
      const empty = await countPainted(page, await photograph(page), boxes, type?.colour ?? '');
      if (what === 'lines') expect(drawn.outside, theme).toBeGreaterThan(40 + 2 * empty.outside);
      else
        for (const [place, count] of drawn.inside.entries())
          expect(count, theme).toBeGreaterThan(100 + 2 * (empty.inside[place] ?? 0));
    }
  });
