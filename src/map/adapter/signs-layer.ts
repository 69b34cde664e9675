// Marks, rings and their names, drawn by the app itself: a change of the day or the filter shows in the picture that is due anyway, where
// a source of the library would go to its worker and come back some frames later.
import type { CustomLayerInterface } from 'maplibre-gl';
import { parseMapImageId } from '../layers/image-id.ts';
import type { MapSigns, SignMark } from '../layers/map-signs.ts';
import { signPlan } from '../layers/sign-plan.ts';
import type { PlannedName, SignPlan } from '../layers/sign-plan.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { glProgram, glVertices } from './gl-program.ts';
import type { MapColours } from './map-colours.ts';
import { paintContext, paintPixels } from './paint-canvas.ts';
import { paintImage } from './paint-image.ts';
import { fetchNameFonts, hasNameFonts, NAME_MARGIN_PX, nameText, paintName } from './paint-name.ts';
import type { NameText } from './paint-name.ts';
import { devicePixels } from './device-pixels.ts';
import { SignAtlas } from './sign-atlas.ts';
import type { AtlasImage } from './sign-atlas.ts';

const LATER_OPACITY = 0.4;
/** Names measured are kept up to this number. */
const TEXT_LIMIT = 2000;
const ATTRIBUTES = [
  { name: 'at', size: 2 },
  { name: 'uv', size: 2 },
  { name: 'opacity', size: 1 },
] as const;

const VERTEX = `#version 300 es
uniform vec2 pane;
in vec2 at;
in vec2 uv;
in float opacity;
out vec2 pixel;
out float strength;
void main() {
  pixel = uv;
  strength = opacity;
  gl_Position = vec4(at / pane * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D images;
in vec2 pixel;
in float strength;
out vec4 colour;
void main() {
  colour = texture(images, pixel) * strength;
}`;

interface Drawing {
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  readonly atlas: SignAtlas;
}

/** An image and the middle of where it stands, in CSS pixels. */
interface Stamp extends AtlasImage {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

function keyOfName({ mark: { title, note, isLater }, align }: PlannedName): string {
  return ['name', align, isLater, title, note].join('\n');
}

export class SignsLayer implements CustomLayerInterface {
  readonly id = 'dossier-signs';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #viewBox: () => ViewBox;
  readonly #redraw: () => void;
  readonly #texts = new Map<string, NameText>();
  #signs: MapSigns = { strokes: [], marks: [], rooms: [] };
  #colours: MapColours;
  /** Device pixels that the images were painted with. */
  #ratio = 1;
  #drawing: Drawing | null = null;
  #planned: { readonly box: ViewBox; readonly signs: MapSigns; readonly plan: SignPlan } | null = null;

  /** `redraw` asks the map for one more picture. */
  constructor(viewBox: () => ViewBox, colours: MapColours, redraw: () => void) {
    this.#viewBox = viewBox;
    this.#colours = colours;
    this.#redraw = redraw;
  }

  setSigns(signs: MapSigns): void {
    this.#signs = signs;
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
    this.#drawing?.atlas.clear();
  }

  /** A style that ends does not say so to its layers (6.17): what the one before was drawn with goes here. */
  onAdd(map: unknown, gl: WebGL2RenderingContext): void {
    this.onRemove(map, gl);
    const program = glProgram(gl, VERTEX, FRAGMENT);
    if (program === null) return;
    this.#drawing = { program, ...glVertices(gl, program, ATTRIBUTES), atlas: new SignAtlas(gl) };
  }

  onRemove(_map: unknown, gl: WebGL2RenderingContext): void {
    if (this.#drawing === null) return;
    const { program, array, buffer, atlas } = this.#drawing;
    atlas.destroy();
    gl.deleteVertexArray(array);
    gl.deleteBuffer(buffer);
    gl.deleteProgram(program);
    this.#drawing = null;
  }

  /** Whether a style has taken the layer, and its context is not lost. */
  get isAdded(): boolean {
    return this.#drawing !== null;
  }

  /** Where the signs stand now. */
  plan(): SignPlan {
    const box = this.#viewBox();
    const kept = this.#planned;
    const { lng, lat, zoom, width, height } = box;
    if (
      kept !== null &&
      kept.signs === this.#signs &&
      kept.box.lng === lng &&
      kept.box.lat === lat &&
      kept.box.zoom === zoom &&
      kept.box.width === width &&
      kept.box.height === height
    )
      return kept.plan;
    const plan = signPlan(this.#signs, box, (mark) => this.#textOf(mark));
    this.#planned = { box, signs: this.#signs, plan };
    return plan;
  }

  render(gl: WebGL2RenderingContext): void {
    if (this.#drawing === null) return;
    const { program, array, buffer, atlas } = this.#drawing;
    const { width, height } = this.#viewBox();
    // a window that has gone to another screen
    if (this.#ratio !== devicePixels()) atlas.clear();
    this.#ratio = devicePixels();
    const stamps = this.#stamps();
    gl.useProgram(program);
    gl.activeTexture(gl.TEXTURE0);
    atlas.bind(stamps);
    const vertices = this.#vertices(stamps, atlas);
    gl.bindVertexArray(array);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.DYNAMIC_DRAW);
    gl.uniform2f(gl.getUniformLocation(program, 'pane'), width, height);
    gl.uniform1i(gl.getUniformLocation(program, 'images'), 0);
    gl.drawArrays(gl.TRIANGLES, 0, vertices.length / 5);
    gl.bindVertexArray(null);
  }

  /** Names first: they lie below all marks. */
  #stamps(): readonly Stamp[] {
    const { names, marks } = this.plan();
    return [
      ...names.map((name): Stamp => {
        const { left, top, right, bottom } = name.box;
        const paint = () => this.#paintName(name);
        return { key: keyOfName(name), paint, x: (left + right) / 2, y: (top + bottom) / 2, opacity: 1 };
      }),
      ...marks.map(({ mark, point: [x, y] }): Stamp => {
        const paint = () => this.#paintMark(mark);
        return { key: mark.image, paint, x, y, opacity: mark.isLater ? LATER_OPACITY : 1 };
      }),
    ];
  }

  #vertices(stamps: readonly Stamp[], atlas: SignAtlas): Float32Array {
    const ratio = this.#ratio;
    const numbers: number[] = [];
    for (const { key, x, y, opacity } of stamps) {
      const place = atlas.place(key);
      if (place === undefined) continue;
      // on whole pixels of the device, or letters would be blurred
      const left = Math.round(x * ratio - place.width / 2) / ratio;
      const top = Math.round(y * ratio - place.height / 2) / ratio;
      const [right, bottom] = [left + place.width / ratio, top + place.height / ratio];
      const [u0, v0] = [place.x / atlas.side, place.y / atlas.side];
      const [u1, v1] = [(place.x + place.width) / atlas.side, (place.y + place.height) / atlas.side];
      numbers.push(left, top, u0, v0, opacity, right, top, u1, v0, opacity, left, bottom, u0, v1, opacity);
      numbers.push(right, top, u1, v0, opacity, left, bottom, u0, v1, opacity, right, bottom, u1, v1, opacity);
    }
    return new Float32Array(numbers);
  }

  #textOf({ title, note }: SignMark): NameText {
    const key = `${title}\n${note}`;
    let text = this.#texts.get(key);
    if (text === undefined) {
      const context = paintContext();
      if (context === null) return { lines: [], width: 0, height: 0 };
      if (!hasNameFonts(title, note)) void this.#fetchFonts(title, note);
      if (this.#texts.size >= TEXT_LIMIT) this.#texts.clear();
      text = nameText(context, title, note);
      this.#texts.set(key, text);
    }
    return text;
  }

  /** What was measured and painted with other letters meanwhile is done anew. */
  async #fetchFonts(title: string, note: string): Promise<void> {
    await fetchNameFonts(title, note);
    if (this.#drawing === null || !hasNameFonts(title, note)) return;
    this.#texts.clear();
    this.#planned = null;
    this.#drawing.atlas.clear();
    this.#redraw();
  }

  #paintName({ mark, align }: PlannedName): ImageData | null {
    const text = this.#textOf(mark);
    const ratio = this.#ratio;
    const width = Math.ceil((text.width + 2 * NAME_MARGIN_PX) * ratio);
    const height = Math.ceil((text.height + 2 * NAME_MARGIN_PX) * ratio);
    return paintPixels(width, height, ratio, (context) => {
      context.translate(NAME_MARGIN_PX, NAME_MARGIN_PX);
      paintName(context, text, { align, isLater: mark.isLater }, this.#colours);
    });
  }

  #paintMark({ image }: SignMark): ImageData | null {
    const parsed = parseMapImageId(image);
    return parsed === null ? null : paintImage(parsed, this.#colours, this.#ratio);
  }
}
