import type { Cells } from '../read-table.ts';

/** The columns of a format by their names in small letters; where a format has had several names for one, the first that is there. */
export class Columns {
  private readonly at = new Map<string, number>();

  constructor(private readonly header: readonly string[]) {
    header.forEach((name, n) => {
      const key = name.trim().toLowerCase();
      if (!this.at.has(key)) this.at.set(key, n);
    });
  }

  has(name: string): boolean {
    return this.at.has(name);
  }

  /** Place of a column; -1 if there is none of these names. */
  place(...names: readonly string[]): number {
    for (const name of names) {
      const at = this.at.get(name);
      if (at !== undefined) return at;
    }
    return -1;
  }

  /** Name of a column as the table has it. */
  name(at: number): string {
    return this.header[at] ?? '';
  }
}

/** A cell without blanks at its ends; '' if the row or the table has no such cell. */
export function cellAt(cells: Cells, at: number): string {
  return cells[at]?.trim() ?? '';
}
