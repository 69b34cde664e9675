import type { Page } from '@playwright/test';

type MapStep = 'message' | 'picture';

declare global {
  interface Window {
    mapSteps?: MapStep[];
  }
}

/** Notes when a worker answers and when the map draws a picture, to be called before the page is opened. */
export async function watchMapPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const steps: MapStep[] = [];
    window.mapSteps = steps;
    let isDrawing = false;
    const draw = Reflect.get(WebGL2RenderingContext.prototype, 'drawElements');
    WebGL2RenderingContext.prototype.drawElements = function drawElements(...of) {
      draw.apply(this, of);
      if (isDrawing) return;
      isDrawing = true;
      steps.push('picture');
      // the picture is whole when the callback of the frame has ended
      queueMicrotask(() => {
        isDrawing = false;
      });
    };
    window.Worker = class extends Worker {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        super(...of);
        this.addEventListener('message', () => steps.push('message'));
      }
    };
  });
}

/** What happened so far, oldest first. */
export function mapSteps(page: Page): Promise<readonly MapStep[]> {
  return page.evaluate(() => window.mapSteps ?? []);
}
