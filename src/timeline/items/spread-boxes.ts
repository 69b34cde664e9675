/** Moves boxes of one width apart so that none overlap, each as near to where it belongs as can be; `wanted` ascending, middles in pixels. */
export function spreadBoxes(wanted: readonly number[], stepPx: number): number[] {
  interface Cluster {
    sum: number;
    count: number;
  }
  const clusters: Cluster[] = [];
  const middle = ({ sum, count }: Cluster): number => sum / count;
  for (const at of wanted) {
    let cluster: Cluster = { sum: at, count: 1 };
    for (;;) {
      const before = clusters.at(-1);
      if (before === undefined) break;
      const gap = middle(cluster) - middle(before);
      if (gap >= ((cluster.count + before.count) / 2) * stepPx) break;
      clusters.pop();
      cluster = { sum: cluster.sum + before.sum, count: cluster.count + before.count };
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) =>
    Array.from({ length: cluster.count }, (_, at) => middle(cluster) + (at - (cluster.count - 1) / 2) * stepPx),
  );
}
