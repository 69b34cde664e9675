import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What can be told of a picture. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** Different colours in it. */
  readonly colours: number;
}

/** The tab that makes pictures. */
export class PictureDriver {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
    await this.dialog.getByRole('tab', { name: 'Pictures' }).click();
  }

  async choose(label: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${label}`) }).check();
  }

  /** The picture as a file: its name and what is in it. */
  async download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const started = this.page.waitForEvent('download', { timeout: 60_000 });
    await this.dialog.getByRole('button', { name: 'Download picture' }).click();
    const file = await started;
    await expect(this.dialog.getByRole('status')).toContainText(file.suggestedFilename());
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** Looks at a picture, or at a part of it in shares of its size. */
  look(
    bytes: Buffer,
    mediaType: string,
    [x, y, width, height]: readonly [number, number, number, number] = [0, 0, 1, 1],
  ): Promise<PictureFacts> {
    return this.page.evaluate(
      async ({ source, part }) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const at = (share: number, size: number): number => Math.floor(share * size);
        const { data } = context?.getImageData(
          at(part[0], canvas.width),
          at(part[1], canvas.height),
          at(part[2], canvas.width),
          at(part[3], canvas.height),
        ) ?? { data: new Uint8ClampedArray() };
        const colours = new Set<number>();
        for (let pixel = 0; pixel < data.length; pixel += 4)
          colours.add(((data[pixel] ?? 0) << 16) | ((data[pixel + 1] ?? 0) << 8) | (data[pixel + 2] ?? 0));
        return { width: image.naturalWidth, height: image.naturalHeight, colours: colours.size };
      },
      { source: `data:${mediaType};base64,${bytes.toString('base64')}`, part: [x, y, width, height] as const },
    );
  }
}
