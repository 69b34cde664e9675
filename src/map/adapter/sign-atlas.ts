// The images of the signs side by side in one texture, so that all of them are drawn at once. Images stay until there is no room for a new one.
import { Shelves } from './shelves.ts';

export interface AtlasPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AtlasImage {
  readonly key: string;
  readonly paint: () => ImageData | null;
}

const FIRST_SIDE_PX = 1024;

export class SignAtlas {
  readonly #gl: WebGL2RenderingContext;
  readonly #places = new Map<string, AtlasPlace>();
  #texture: WebGLTexture | null = null;
  #side = FIRST_SIDE_PX;
  #shelves = new Shelves(FIRST_SIDE_PX);

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
  }

  /** Pixels of the texture along each side. */
  get side(): number {
    return this.#side;
  }

  place(key: string): AtlasPlace | undefined {
    return this.#places.get(key);
  }

  /** Forgets all images: they are painted again when they are next wanted. */
  clear(): void {
    this.#places.clear();
    this.#shelves = new Shelves(this.#side);
  }

  destroy(): void {
    this.clear();
    this.#gl.deleteTexture(this.#texture);
    this.#texture = null;
  }

  /** Binds the texture with all the images in it. If they do not fit, those of other pictures go; then the texture grows as far as the device allows. */
  bind(images: readonly AtlasImage[]): void {
    const gl = this.#gl;
    this.#bindTexture();
    if (this.#addAll(images)) return;
    this.clear();
    // the parameter is a number
    const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    while (!this.#addAll(images) && this.#side * 2 <= most) {
      this.#side *= 2;
      this.destroy();
      this.#bindTexture();
    }
  }

  #bindTexture(): void {
    const gl = this.#gl;
    if (this.#texture !== null) {
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      return;
    }
    this.#texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, this.#side, this.#side);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  #addAll(images: readonly AtlasImage[]): boolean {
    let fits = true;
    for (const { key, paint } of images) {
      if (this.#places.has(key)) continue;
      const pixels = paint();
      if (pixels === null) continue;
      const { width, height } = pixels;
      const place = this.#shelves.take(width, height);
      if (place === null) fits = false;
      else {
        this.#upload(pixels, place);
        this.#places.set(key, { ...place, width, height });
      }
    }
    return fits;
  }

  #upload(pixels: ImageData, { x, y }: { readonly x: number; readonly y: number }): void {
    const gl = this.#gl;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  }
}
