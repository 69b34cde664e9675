/** Words of one line that somebody has selected. */
export interface SelectedWords {
  readonly paragraph: number;
  /** Code points of the line, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The selection goes on in other lines. */
  readonly isCut: boolean;
}

function lineOf(node: Node | null): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>('[data-line]') ?? null;
}

function lengthBefore(line: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Array.from(before.toString()).length;
}

/** What is selected in a text of lines; null = nothing in it. Blanks at the ends are left out. */
export function selectedWords(text: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const line = lineOf(range.startContainer);
  if (line === null || !text.contains(line)) return null;
  const isCut = lineOf(range.endContainer) !== line;
  const chars = Array.from(line.textContent);
  let start = lengthBefore(line, range.startContainer, range.startOffset);
  let end = isCut ? chars.length : lengthBefore(line, range.endContainer, range.endOffset);
  while (start < end && chars[start]?.trim() === '') start += 1;
  while (end > start && chars[end - 1]?.trim() === '') end -= 1;
  if (start >= end) return null;
  return { paragraph: Number(line.dataset['line']), start, end, text: chars.slice(start, end).join(''), isCut };
}
