import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { OriginLinks } from './origin-links.ts';

export interface PictureLine {
  readonly key: string;
  readonly path: string;
  readonly inferred: boolean;
  /** null for the line from one statement to another. */
  readonly claimId: string | null;
  readonly source: string;
}

interface PictureLayout {
  readonly lines: readonly PictureLine[];
  /** Upper edges of the sources in pixels, by key: each as near to its claims as the others leave it. */
  readonly tops: ReadonlyMap<string, number>;
  readonly height: number;
}

const NOT_MEASURED: PictureLayout = { lines: [], tops: new Map(), height: 0 };
const GAP_PX = 8;
const BEND_PX = 10;

/** Places the sources beside their claims from what the browser has laid out, and draws the lines between them. */
function layOut(picture: HTMLElement, { lines, sources }: OriginLinks): PictureLayout {
  // before a room the page is enlarged: boxes are told in pixels of the screen, lines are drawn in pixels of the page
  const zoom = picture.currentCSSZoom ?? 1;
  const pageBox = (element: Element): DOMRect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x / zoom, y / zoom, width / zoom, height / zoom);
  };
  const frame = pageBox(picture);
  const boxOf = (key: string): DOMRect | null => {
    const node = picture.querySelector(`[data-node="${CSS.escape(key)}"]`);
    return node === null ? null : pageBox(node);
  };
  const claims = new Map(lines.map(({ claimId }) => [claimId, boxOf(claimId)]));
  const middleOf = (box: DOMRect): number => box.top + box.height / 2 - frame.top;
  const tops = new Map<string, number>();
  const middles = new Map<string, readonly [left: number, right: number, y: number]>();
  let free = 0;
  for (const { key } of sources) {
    const box = boxOf(key);
    if (box === null) continue;
    const own = lines.filter(({ source }) => source === key).flatMap(({ claimId }) => claims.get(claimId) ?? []);
    const wanted =
      own.length === 0 ? free : own.reduce((sum, each) => sum + middleOf(each), 0) / own.length - box.height / 2;
    const top = Math.max(free, wanted);
    tops.set(key, top);
    middles.set(key, [box.left - frame.left, box.right - frame.left, top + box.height / 2]);
    free = top + box.height + GAP_PX;
  }
  const drawn: PictureLine[] = [];
  for (const { claimId, source, inferred } of lines) {
    const claim = claims.get(claimId);
    const end = middles.get(source);
    if (claim === null || claim === undefined || end === undefined) continue;
    const x = claim.right - frame.left;
    const y = middleOf(claim);
    const bend = (end[0] - x) / 2;
    const path = `M${x} ${y}C${x + bend} ${y} ${end[0] - bend} ${end[2]} ${end[0]} ${end[2]}`;
    drawn.push({ key: `${claimId} ${source}`, path, inferred, claimId, source });
  }
  for (const { key, restsOn } of sources) {
    for (const below of restsOn) {
      const from = middles.get(key);
      const to = middles.get(below);
      if (from === undefined || to === undefined) continue;
      const path = `M${from[1]} ${from[2]}C${from[1] + BEND_PX} ${from[2]} ${to[1] + BEND_PX} ${to[2]} ${to[1]} ${to[2]}`;
      drawn.push({ key: `${key} ${below}`, path, inferred: false, claimId: null, source: key });
    }
  }
  return { lines: drawn, tops, height: free };
}

/** The layout of the picture, made again when the browser gives it another size. */
export function usePictureLines(picture: RefObject<HTMLDivElement | null>, links: OriginLinks): PictureLayout {
  const [layout, setLayout] = useState(NOT_MEASURED);
  useLayoutEffect(() => {
    const { current } = picture;
    if (current === null) return undefined;
    const measure = (): void => setLayout(layOut(current, links));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [picture, links]);
  return layout;
}
