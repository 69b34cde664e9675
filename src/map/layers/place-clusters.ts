import { Kept } from '#core/kept.ts';
import Supercluster from 'supercluster';
import type { Dossier, LngLat } from '#core/dossier/types.ts';
import type { PlaceGroup } from '#core/query/map-groups.ts';
import { MAX_ZOOM } from '#core/view/camera.ts';
import { boundsOfBox } from './view-box.ts';
import type { ViewBox } from './view-box.ts';

/** Places nearer than this are drawn as one. */
const CLUSTER_RADIUS_PX = 52;
/** What is drawn beyond the view, as a share of its size, so that a pan does not begin on an empty map. */
const MARGIN = 0.6;

/** Places that stand as one mark at a zoom. */
export interface PlaceCluster {
  /** The same as long as its fullest place is, whatever stands with it: who is at the mark stays there when a place joins. */
  readonly id: string;
  readonly lngLat: LngLat;
  readonly groups: readonly PlaceGroup[];
  /** Zoom at which they come apart; null when they never do, or when there is only one place. */
  readonly splitZoom: number | null;
}

type Clusters = Supercluster<{ place: number }, { place: number }>;

/** Sets of places whose clusters are kept: going back and forth between two views or days needs them again. */
const KEPT_SETS = 8;
const kept = new Kept<Dossier['places'], Clusters>(() => KEPT_SETS);

function clusterPlaces(places: Dossier['places'], members: readonly number[]): Clusters {
  const clusters: Clusters = new Supercluster({ radius: CLUSTER_RADIUS_PX, maxZoom: MAX_ZOOM, minZoom: 0 });
  clusters.load(
    members.flatMap((place) => {
      const lngLat = places[place]?.lngLat;
      if (lngLat == null) return [];
      const geometry = { type: 'Point' as const, coordinates: [lngLat[0], lngLat[1]] };
      return [{ type: 'Feature' as const, properties: { place }, geometry }];
    }),
  );
  return clusters;
}

/** The clusters of some places, whatever happened there. */
function clustersOf(places: Dossier['places'], members: readonly number[]): Clusters {
  return kept.get(places, members.join(' '), () => clusterPlaces(places, members));
}

function idOf([fullest]: readonly PlaceGroup[]): string {
  return `place-${fullest?.place ?? 'none'}`;
}

/** Gathers neighbouring places; made anew when filters or window change, asked whenever the map has moved. */
export class PlaceClusters {
  readonly #clusters: Clusters;
  readonly #groups: ReadonlyMap<number, PlaceGroup>;

  constructor(groups: readonly PlaceGroup[], places: Dossier['places']) {
    this.#groups = new Map(groups.map((group) => [group.place, group]));
    this.#clusters = clustersOf(
      places,
      groups.map(({ place }) => place),
    );
  }

  inView(box: ViewBox): readonly PlaceCluster[] {
    const [west, south, east, north] = boundsOfBox(box, MARGIN);
    return this.#clusters
      .getClusters([west, south, east, north], Math.floor(box.zoom))
      .map(({ geometry, properties }) => {
        const [lng = 0, lat = 0] = geometry.coordinates;
        if (!('cluster_id' in properties)) {
          const groups = this.#groupsAt([properties.place]);
          return { id: idOf(groups), lngLat: [lng, lat], groups, splitZoom: null };
        }
        const leaves = this.#clusters.getLeaves(properties.cluster_id, Infinity);
        const groups = this.#groupsAt(leaves.map((leaf) => leaf.properties.place));
        const splitZoom = this.#clusters.getClusterExpansionZoom(properties.cluster_id);
        return { id: idOf(groups), lngLat: [lng, lat], groups, splitZoom: splitZoom > MAX_ZOOM ? null : splitZoom };
      });
  }

  /** The groups of a cluster, the fullest first. */
  #groupsAt(places: readonly number[]): readonly PlaceGroup[] {
    return places
      .flatMap((place) => this.#groups.get(place) ?? [])
      .sort((a, b) => b.rows.length - a.rows.length || a.place - b.place);
  }
}
