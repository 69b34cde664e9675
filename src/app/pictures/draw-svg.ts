import type { PictureBox } from './picture-box.ts';

/** Draws a part of an SVG of its own. An address of data: one of a blob would make the canvas unreadable in some browsers. */
export async function drawSvg(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  box: PictureBox,
  ratio: number,
): Promise<HTMLCanvasElement> {
  const image = new Image(width * ratio, height * ratio);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
  canvas.getContext('2d')?.drawImage(image, -box.x * ratio, -box.y * ratio, width * ratio, height * ratio);
  return canvas;
}
