import { MEASURES } from './result.ts';
import type { CaseResult, Cell } from './result.ts';

const numbers = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function cellText(cell: Cell, digits: number, limitMs: number): string {
  if (cell === null) return '-';
  if (cell === 'too slow') return `> ${numbers(0).format(limitMs)}`;
  return typeof cell === 'number' ? numbers(digits).format(cell) : cell;
}

/** The results as one aligned table; it is Markdown as well. */
export function formatTable(results: readonly CaseResult[], limitMs: number): string {
  const head = ['subject', 'dossier', 'events', ...MEASURES.map(({ title }) => title)];
  const rows = results.map((result) => [
    result.subject,
    result.dossier,
    numbers(0).format(result.events),
    ...MEASURES.map(({ key, digits }) => cellText(result.median[key], digits, limitMs)),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  // the first two columns are words
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
