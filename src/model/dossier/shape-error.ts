import type { ShapeFault } from '#core/dossier/check-shape.ts';
import { DossierError } from './dossier-error.ts';

/** A file that is the one that was published, and yet holds a record that this app cannot read. */
export class ShapeError extends DossierError {
  /** Which record, and which of its fields; '' = the heading, the whole record. */
  readonly record: string;
  readonly field: string;

  constructor(file: string, { record, field, found }: ShapeFault) {
    super('shape', file, null, found);
    this.name = 'ShapeError';
    this.record = record;
    this.field = field;
  }
}

/** Throws ShapeError if there is a fault. */
export function refuseFault(fault: ShapeFault | null, file: string): void {
  if (fault !== null) throw new ShapeError(file, fault);
}
