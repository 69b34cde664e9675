import { memo } from 'react';
import { MARK_SHAPES } from '#ui/mark/mark-paths.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import { placePath } from '#ui/mark/place-path.ts';

const STEP = 27;

const paths = new Map<string, string>();

/** The silhouettes beside each other. The same text for the same shapes. */
function pathOf(shapes: readonly MarkShapeName[]): string {
  const key = shapes.join(' ');
  let path = paths.get(key);
  if (path === undefined) {
    path = shapes.map((shape, at) => placePath(MARK_SHAPES[shape], 1, [at * STEP, 0])).join('');
    paths.set(key, path);
  }
  return path;
}

interface ShapesProps {
  readonly shapes: readonly MarkShapeName[];
}

/** Silhouettes of the families in a mix; rendered again only when they change. */
export const Shapes = memo(
  function Shapes({ shapes }: ShapesProps) {
    const width = shapes.length * STEP;
    return (
      <svg aria-hidden="true" className="mp-shapes" width={width / 3} height={8} viewBox={`0 0 ${width} 24`}>
        <path d={pathOf(shapes)} />
      </svg>
    );
  },
  (a: ShapesProps, b: ShapesProps) => pathOf(a.shapes) === pathOf(b.shapes),
);
