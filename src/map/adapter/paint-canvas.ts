let shared: CanvasRenderingContext2D | null = null;

/** The one canvas that the images of the map are painted on: a new day of a large dossier asks for dozens of them at once. Null where the page has none. */
export function paintContext(): CanvasRenderingContext2D | null {
  shared ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return shared;
}

/** Paints an image of so many device pixels; `draw` starts from its upper left corner, in CSS pixels. Null where the page has no canvas to paint on. */
export function paintPixels(
  width: number,
  height: number,
  pixelRatio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData | null {
  const context = paintContext();
  if (context === null) return null;
  const { canvas } = context;
  if (canvas.width < width) canvas.width = width;
  if (canvas.height < height) canvas.height = height;
  context.clearRect(0, 0, width, height);
  context.save();
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  context.restore();
  return context.getImageData(0, 0, width, height);
}
