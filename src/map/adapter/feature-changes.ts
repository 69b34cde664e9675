// What changes of a source when its features do. Features with ids are told apart by them, so that only those that have changed go to the
// widget's worker: outlines and lines have thousands of points, and all of them would be copied on the thread that draws.
import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** Nothing, all of them anew, or some of them. */
export type FeatureChanges =
  | { readonly type: 'none' }
  | { readonly type: 'all' }
  | { readonly type: 'some'; readonly diff: GeoJSONSourceDiff };

function isSame(before: Feature, now: Feature): boolean {
  return (
    JSON.stringify(before.properties) === JSON.stringify(now.properties) &&
    // outlines of areas are large, and the same object as long as the gazetteer is
    (before.geometry === now.geometry || JSON.stringify(before.geometry) === JSON.stringify(now.geometry))
  );
}

/** Features by their id, in order; null if one has none, or the id of another. */
function byId(features: readonly Feature[]): ReadonlyMap<string | number, Feature> | null {
  const found = new Map<string | number, Feature>();
  for (const feature of features) {
    if (feature.id === undefined || found.has(feature.id)) return null;
    found.set(feature.id, feature);
  }
  return found;
}

/** Compares two contents of a source. The order of features with ids does not count; that of others does. */
export function featureChanges(before: readonly Feature[], now: readonly Feature[]): FeatureChanges {
  const [old, wanted] = [byId(before), byId(now)];
  if (old === null || wanted === null || old.size === 0) {
    const isUnchanged =
      before.length === now.length &&
      before.every((feature, at) => {
        const other = now[at];
        return other !== undefined && isSame(feature, other);
      });
    return { type: isUnchanged ? 'none' : 'all' };
  }
  const remove = [...old.keys()].filter((id) => !wanted.has(id));
  const add = now.filter((feature) => {
    const other = old.get(feature.id ?? '');
    return other === undefined || !isSame(other, feature);
  });
  return remove.length + add.length === 0 ? { type: 'none' } : { type: 'some', diff: { remove, add } };
}
