import { MARK_SHAPES } from '#ui/mark/mark-paths.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import { placePath } from '#ui/mark/place-path.ts';

/** Silhouettes of the families in a mix. */
export function Shapes({ shapes }: { readonly shapes: readonly MarkShapeName[] }) {
  return (
    <svg
      aria-hidden="true"
      className="mp-shapes"
      width={shapes.length * 9}
      height={8}
      viewBox={`0 0 ${shapes.length * 27} 24`}
    >
      <path d={shapes.map((shape, at) => placePath(MARK_SHAPES[shape], 1, [at * 27, 0])).join('')} />
    </svg>
  );
}
