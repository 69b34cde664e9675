// A part of a page as a picture: the page as it stands is put into an SVG, with its styles and what its canvases show, and that is drawn.
import { PICTURE_RATIO } from '#ui/drawing-ratio.ts';
import { pageFonts, pageRules } from './page-styles.ts';
import { drawSvg } from './draw-svg.ts';
import type { PictureBox } from './picture-box.ts';

/** What works on a screen only, or is about the reader and not about the dossier. */
const LEFT_OUT =
  'script, link, noscript, iframe, .app-notices, .app-skips, .since-visit, .pn-first-visit, .ko-card, .mp-controls, .mp-legend-button, .mp-tooltip';
/** Nothing moves, nothing is pointed at, and what lies beyond the part of a list that is seen stays there. */
const STILL = `*,*::before,*::after{animation:none!important;transition:none!important;caret-color:transparent!important}
html,body{margin:0;width:100%;height:100%;overflow:hidden}*{scrollbar-width:none!important}::-webkit-scrollbar{display:none!important}`;

/** The map's canvas is empty between its frames; the picture of it that is made for paper is not. */
async function mapPicture(page: Window): Promise<string> {
  page.dispatchEvent(new Event('beforeprint'));
  const picture = page.document.querySelector<HTMLCanvasElement>('.mp-picture')?.toDataURL() ?? '';
  page.dispatchEvent(new Event('afterprint'));
  // the page is as it was on the screen
  await page.dossier?.whenIdle();
  return picture;
}

function imageOf(canvas: HTMLCanvasElement, source: string): HTMLImageElement {
  const image = document.createElement('img');
  image.src = source;
  image.className = canvas.className;
  image.style.cssText = canvas.style.cssText;
  [image.style.width, image.style.height] = [`${canvas.clientWidth}px`, `${canvas.clientHeight}px`];
  return image;
}

async function copyPage(page: Window): Promise<HTMLElement> {
  const map = await mapPicture(page);
  const root = page.document.documentElement;
  // the copy of an element is typed as a node
  const copy = root.cloneNode(true) as HTMLElement;
  const elements = [...root.querySelectorAll<HTMLElement>('*')];
  const copies = [...copy.querySelectorAll<HTMLElement>('*')];
  for (const [at, element] of elements.entries()) {
    const twin = copies[at];
    if (twin === undefined) continue;
    // the elements are those of another window: what they are is told by their names
    if (element.matches('canvas')) {
      const canvas = element as HTMLCanvasElement;
      twin.replaceWith(imageOf(canvas, canvas.closest('.mp-canvas') === null ? canvas.toDataURL() : map));
    } else if (element.matches('input')) twin.setAttribute('value', (element as HTMLInputElement).value);
    const first = element.scrollTop > 0 ? twin.querySelector<HTMLElement>(':scope > *') : null;
    if (first !== null) first.style.marginTop = `${-element.scrollTop}px`;
  }
  for (const out of copy.querySelectorAll(LEFT_OUT)) out.remove();
  return copy;
}

/** A part of the page in its present state, PICTURE_RATIO times as large. */
export async function pageImage(page: Window, box: PictureBox): Promise<HTMLCanvasElement> {
  const { document, innerWidth: width, innerHeight: height } = page;
  const copy = await copyPage(page);
  const style = document.createElement('style');
  style.textContent = `${await pageFonts(document)}\n${await pageRules(document)}\n${STILL}`;
  copy.querySelector('head')?.replaceChildren(style);
  const content = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="${width}" height="${height}">${content}</foreignObject></svg>`;
  return drawSvg(svg, { width, height }, box, PICTURE_RATIO);
}
