// Lines of movements and the stops on their way, drawn by the app itself, below the names of the ground.
import type { CustomLayerInterface } from 'maplibre-gl';
import type { LineString } from 'geojson';
import type { AreaPaint } from '../layers/image-id.ts';
import type { MapSigns, Stroke } from '../layers/map-signs.ts';
import { CORNER_NUMBERS, strokeStrip } from '../layers/stroke-strip.ts';
import { projectPoint, worldPx } from '../layers/view-box.ts';
import type { ViewBox } from '../layers/view-box.ts';
import { devicePixels } from './device-pixels.ts';
import { glProgram, glVertices } from './gl-program.ts';
import { paintColour } from './map-colours.ts';
import type { MapColours } from './map-colours.ts';
import { paintContext } from './paint-canvas.ts';

const CASING_HALF_PX = 2.5;
const CASING_OPACITY = 0.9;
const KNOWN_HALF_PX = 1.125;
const DOT_HALF_PX = 1.3;
const DOT_EVERY_PX = 5;
const STOP_HALF_PX = 4;
const STOP_LINE_PX = 2.25;
/** Where longitude and latitude 0 lie on the square of Web Mercator. */
const MIDDLE = 0.5;
const ATTRIBUTES = [
  { name: 'place', size: 2 },
  { name: 'way', size: 2 },
  { name: 'corner', size: 1 },
  { name: 'run', size: 2 },
] as const;

const VERTEX = `#version 300 es
uniform vec2 pane;
uniform vec2 origin;
uniform float world;
uniform float reach;
in vec2 place;
in vec2 way;
in float corner;
in vec2 run;
out vec2 spot;
flat out float total;
void main() {
  float end = corner > 2.0 ? 1.0 : corner < -2.0 ? -1.0 : 0.0;
  float side = corner - 4.0 * end;
  // one pixel more, for soft edges
  float grown = reach + 1.0;
  vec2 at = origin + place * world + (way * end + vec2(-way.y, way.x) * side) * grown;
  spot = vec2(run.x * world + end * grown, side * grown);
  total = run.y * world;
  gl_Position = vec4(at / pane * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform float ratio;
uniform float reach;
uniform float every;
uniform vec4 ink;
in vec2 spot;
flat in float total;
out vec4 colour;
void main() {
  float nearest = every > 0.0
    ? clamp(round(spot.x / every), 0.0, floor(total / every)) * every
    : clamp(spot.x, 0.0, total);
  float distance = length(vec2(spot.x - nearest, spot.y));
  colour = ink * clamp((reach - distance) * ratio + 0.5, 0.0, 1.0);
}`;

type Rgb = readonly [red: number, green: number, blue: number];

/** Strokes that are drawn at once: so many corners from one on, in one look. */
interface Pass {
  readonly first: number;
  readonly corners: number;
  readonly reachPx: number;
  /** From dot to dot; 0 = a whole line. */
  readonly everyPx: number;
  readonly ink: Rgb;
  readonly opacity: number;
}

/** What a canvas makes of a colour of the style sheet, in whatever form it is written there; each from 0 to 1. */
function rgbOf(colour: string): Rgb {
  const context = paintContext();
  if (context === null) return [0, 0, 0];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

interface Drawing {
  readonly program: WebGLProgram;
  readonly array: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
}

interface Mesh {
  readonly passes: readonly Pass[];
  /** How far the lines reach, on the square of Web Mercator. */
  readonly west: number;
  readonly east: number;
}

export class StrokesLayer implements CustomLayerInterface {
  readonly id = 'dossier-strokes';
  readonly type = 'custom';
  readonly renderingMode = '2d';
  readonly #viewBox: () => ViewBox;
  /** A line keeps its geometry as long as its ends stay. */
  readonly #strips = new WeakMap<LineString, Float32Array>();
  /** By the words of the style sheet. */
  readonly #inks = new Map<string, Rgb>();
  #signs: MapSigns | null = null;
  #colours: MapColours;
  #drawing: Drawing | null = null;
  #mesh: Mesh | null = null;

  constructor(viewBox: () => ViewBox, colours: MapColours) {
    this.#viewBox = viewBox;
    this.#colours = colours;
  }

  setSigns(signs: MapSigns): void {
    this.#signs = signs;
    this.#mesh = null;
  }

  setColours(colours: MapColours): void {
    this.#colours = colours;
    this.#mesh = null;
  }

  /** As with the marks: the style before may have ended without a word. */
  onAdd(map: unknown, gl: WebGL2RenderingContext): void {
    this.onRemove(map, gl);
    const program = glProgram(gl, VERTEX, FRAGMENT);
    this.#drawing = program === null ? null : { program, ...glVertices(gl, program, ATTRIBUTES) };
    this.#mesh = null;
  }

  onRemove(_map: unknown, gl: WebGL2RenderingContext): void {
    if (this.#drawing === null) return;
    gl.deleteVertexArray(this.#drawing.array);
    gl.deleteBuffer(this.#drawing.buffer);
    gl.deleteProgram(this.#drawing.program);
    this.#drawing = null;
  }

  render(gl: WebGL2RenderingContext): void {
    if (this.#drawing === null || this.#signs === null) return;
    const { program, array, buffer } = this.#drawing;
    this.#mesh ??= this.#makeMesh(gl, buffer, this.#signs.strokes);
    const { passes, west, east } = this.#mesh;
    if (passes.length === 0) return;
    const box = this.#viewBox();
    const world = worldPx(box);
    const [x, y] = projectPoint(box, [0, 0]);
    const [left, top] = [x - MIDDLE * world, y - MIDDLE * world];
    const uniform = (name: string) => gl.getUniformLocation(program, name);
    gl.useProgram(program);
    gl.bindVertexArray(array);
    gl.uniform2f(uniform('pane'), box.width, box.height);
    gl.uniform1f(uniform('world'), world);
    gl.uniform1f(uniform('ratio'), devicePixels());
    const [origin, reach, every, ink] = [uniform('origin'), uniform('reach'), uniform('every'), uniform('ink')];
    const firstTurn = Math.ceil((-STOP_HALF_PX - left) / world - east);
    const lastTurn = Math.floor((box.width + STOP_HALF_PX - left) / world - west);
    for (const { first, corners, reachPx, everyPx, ink: rgb, opacity } of passes) {
      gl.uniform1f(reach, reachPx);
      gl.uniform1f(every, everyPx);
      gl.uniform4f(ink, rgb[0] * opacity, rgb[1] * opacity, rgb[2] * opacity, opacity);
      for (let turn = firstTurn; turn <= lastTurn; turn += 1) {
        gl.uniform2f(origin, left + turn * world, top);
        gl.drawArrays(gl.TRIANGLE_STRIP, first, corners);
      }
    }
    gl.bindVertexArray(null);
  }

  #rgbOf(colour: string): Rgb {
    const rgb = this.#inks.get(colour) ?? rgbOf(colour);
    this.#inks.set(colour, rgb);
    return rgb;
  }

  #stripOf(geometry: LineString): Float32Array {
    let strip = this.#strips.get(geometry);
    if (strip === undefined) {
      strip = strokeStrip(geometry);
      this.#strips.set(geometry, strip);
    }
    return strip;
  }

  /** Puts the strokes into the buffer, those of one look side by side: whole lines, dotted ones, stops. */
  #makeMesh(gl: WebGL2RenderingContext, buffer: WebGLBuffer, strokes: readonly Stroke[]): Mesh {
    const strips: Float32Array[] = [];
    let corners = 0;
    const put = (wanted: readonly Stroke[]): { readonly first: number; readonly corners: number } => {
      const first = corners;
      for (const { geometry } of wanted) {
        const strip = this.#stripOf(geometry);
        strips.push(strip);
        corners += strip.length / CORNER_NUMBERS;
      }
      return { first, corners: corners - first };
    };
    const paper = this.#rgbOf(this.#colours.paper);
    const passes: Pass[] = [];
    const casing = { reachPx: CASING_HALF_PX, everyPx: 0, ink: paper, opacity: CASING_OPACITY };
    for (const path of ['known', 'unknown', 'via'] as const) {
      const byPaint = new Map<AreaPaint, Stroke[]>();
      for (const stroke of strokes) {
        if (stroke.path === path) byPaint.set(stroke.paint, [...(byPaint.get(stroke.paint) ?? []), stroke]);
      }
      for (const [paint, alike] of byPaint) {
        const ink = this.#rgbOf(paintColour(this.#colours, paint));
        const run = put(alike);
        if (path === 'known') passes.push({ ...run, reachPx: KNOWN_HALF_PX, everyPx: 0, ink, opacity: 1 });
        else if (path === 'unknown')
          passes.push({ ...run, reachPx: DOT_HALF_PX, everyPx: DOT_EVERY_PX, ink, opacity: 1 });
        else {
          passes.push({ ...run, reachPx: STOP_HALF_PX + STOP_LINE_PX, everyPx: 0, ink, opacity: 1 });
          passes.push({ ...run, reachPx: STOP_HALF_PX, everyPx: 0, ink: paper, opacity: 1 });
        }
      }
      if (path === 'unknown' && corners > 0) passes.unshift({ first: 0, corners, ...casing });
    }
    const numbers = new Float32Array(corners * CORNER_NUMBERS);
    let [west, east, at] = [Infinity, -Infinity, 0];
    for (const strip of strips) {
      numbers.set(strip, at);
      at += strip.length;
      for (let corner = 0; corner < strip.length; corner += CORNER_NUMBERS) {
        const x = strip[corner] ?? 0;
        west = Math.min(west, x);
        east = Math.max(east, x);
      }
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, numbers, gl.STATIC_DRAW);
    return { passes, west, east };
  }
}
