import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/**
 * The doors to the packages that only this build needs. They are not installed at the root, so they are loaded by name
 * and typed here by hand, as narrowly as they are used.
 */
const load = createRequire(import.meta.url);

interface Mapshaper {
  applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Uint8Array>>;
}

export interface CutTile {
  readonly features: readonly unknown[];
}

interface TileIndex {
  getTile(z: number, x: number, y: number): CutTile | null;
}

type CutTiles = new (data: FeatureCollection, options: Record<string, number>) => TileIndex;

interface TileWriter {
  fromGeojsonVt(layers: Record<string, CutTile>, options: { version: number; extent: number }): Uint8Array;
}

export interface Topology {
  readonly objects: Readonly<Record<string, unknown>>;
}

interface TopojsonClient {
  feature(topology: Topology, object: unknown): FeatureCollection<Geometry> | Feature<Geometry>;
}

// The casts below give untyped packages the shapes above.
export const mapshaper = load('mapshaper') as Mapshaper;
export const topojson = load('topojson-client') as TopojsonClient;
export const tileWriter = load('vt-pbf') as TileWriter;

export async function loadTileCutter(): Promise<CutTiles> {
  const path = load.resolve('geojson-vt');
  const module = (await import(path)) as { default: CutTiles };
  return module.default;
}

/** Path of a file inside a build package that its `exports` may hide. */
export function packageFile(path: string): URL {
  return new URL(`./node_modules/${path}`, import.meta.url);
}
