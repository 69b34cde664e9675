import type { Path } from '../problem.ts';

/** Where the records of a row stand. All records of one row share a path: a large table has hundreds of thousands of them. */
export class RowPath {
  private path: Path = [];

  of(row: number): Path {
    if (this.path[0] !== row) this.path = [row];
    return this.path;
  }
}
