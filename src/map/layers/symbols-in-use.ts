import { SHAPE_OF_COLOUR } from '#core/dossier/mark-shape.ts';
import { mergeRows } from '#core/query/map-groups.ts';
import { MARK_STATUSES, markStatusOf } from '#core/states/mark-status.ts';
import type { MarkStatus } from '#core/states/mark-status.ts';
import type { MarkShapeName } from '#ui/mark/mark-paths.ts';
import type { MapModel } from './map-model.ts';
import { LINE_WEIGHTS } from './movement-lines.ts';
import type { LineWeight } from './movement-lines.ts';

/** What a legend has to explain: only symbols that the map shows now. */
interface SymbolsInUse {
  readonly statuses: readonly MarkStatus[];
  readonly shapes: readonly MarkShapeName[];
  readonly hasPoints: boolean;
  readonly hasRings: boolean;
  readonly hasAreas: boolean;
  readonly hasPlates: boolean;
  readonly hasKnownPath: boolean;
  readonly hasUnknownPath: boolean;
  readonly hasVias: boolean;
  /** How firmly the movements are said to have happened. */
  readonly weights: readonly LineWeight[];
  /** Events whose line waits until they are selected, as they are only possible. */
  readonly waiting: readonly number[];
}

export function symbolsInUse({ context, groups, broad, lines, vias }: MapModel): SymbolsInUse {
  const { states, dossier, kinds } = context;
  const rows = new Set(groups.flatMap((group) => group.rows));
  const statuses = new Set([...rows].map((row) => markStatusOf(states.status[row] ?? 0)));
  const colours = [...rows].flatMap((row) => dossier.eventTypes[states.type[row] ?? 0]?.colour ?? []);
  const shapes = new Set(colours.map((colour) => SHAPE_OF_COLOUR[colour]));
  const used = new Set(groups.map((group) => kinds[group.place]));
  return {
    statuses: MARK_STATUSES.filter((status) => statuses.has(status)),
    shapes: (['circle', 'diamond', 'square', 'hexagon'] as const).filter((shape) => shapes.has(shape)),
    hasRings:
      groups.length - broad.length > 1 ||
      groups.some((group) => group.rows.length > 1 && kinds[group.place] !== 'plate'),
    hasPoints: used.has('point'),
    hasAreas: used.has('outline') || used.has('circle') || used.has('label'),
    hasPlates: broad.length > 0,
    hasKnownPath: lines.some((line) => line.path === 'known'),
    hasUnknownPath: lines.some((line) => line.path === 'unknown'),
    hasVias: vias.length > 0,
    weights: LINE_WEIGHTS.filter((weight) => weight !== 'possible' && lines.some((line) => line.weight === weight)),
    waiting: mergeRows(
      lines.filter(({ weight }) => weight === 'possible').map(({ to, rows: only }) => ({ place: to, rows: only })),
    ),
  };
}
