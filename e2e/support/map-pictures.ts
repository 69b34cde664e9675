import type { Page } from '@playwright/test';

declare global {
  interface Window {
    mapPictures?: number[];
  }
}

/** Keeps a checksum of each picture that the map draws, to be called before the page is opened. */
export async function watchMapPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pictures: number[] = [];
    window.mapPictures = pictures;
    let isDrawing = false;
    const note = (gl: WebGL2RenderingContext): void => {
      isDrawing = false;
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
      const pixels = new Uint32Array(width * height);
      const drawnTo: unknown = gl.getParameter(gl.FRAMEBUFFER_BINDING);
      gl.bindFramebuffer(gl.FRAMEBUFFER, null);
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(pixels.buffer));
      gl.bindFramebuffer(gl.FRAMEBUFFER, drawnTo instanceof WebGLFramebuffer ? drawnTo : null);
      pictures.push(pixels.reduce((sum, pixel) => Math.imul(sum ^ pixel, 16_777_619), 0));
    };
    const draw = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements');
    WebGL2RenderingContext.prototype.drawElements = function drawElements(...of) {
      draw.apply(this, of);
      if (isDrawing) return;
      isDrawing = true;
      // the picture is whole when the callback of the frame has ended, and is there to be read until the frame has
      queueMicrotask(() => note(this));
    };
  });
}

/** The checksums so far, oldest first. */
export function mapPictures(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.mapPictures ?? []);
}
