/** One line in a cell of a Markdown table: bars would end the cell, white space is collapsed. */
function cellText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A Markdown table; nothing at all without rows. A cell that is empty says so by a dash. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cellText(cell) || '–').join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''];
}

/** An id as code, so that it stays in one piece. */
export function code(id: string): string {
  return `\`${id}\``;
}

/** Numbers as the reports print them, with commas. */
export function numeral(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en-US');
}
