// Browsers' translation replaces every text of a page by an element of its own. React then fails to move or remove the text that it holds, or changes
// one that is no longer on the page. What it does not hold as a node of its own cannot get lost: a text that is the only child of its element is set
// through the element, whatever stands in it by then. So every text beside other nodes gets an element to itself, which takes no part in the layout.
import type { ReactElement } from 'react';

type MakeRun = (text: string, key?: string) => ReactElement;

function isText(child: unknown): child is string | number {
  return typeof child === 'string' || typeof child === 'number';
}

function isNothing(child: unknown): boolean {
  return child === null || child === undefined || typeof child === 'boolean';
}

/** Children whose number can change: a text gets a key by its place. */
export function ownTextsOfList(children: readonly unknown[], makeRun: MakeRun): readonly unknown[] {
  if (!children.some((child) => isText(child) || Array.isArray(child))) return children;
  return children.map((child: unknown, at) => {
    if (Array.isArray(child)) return ownTextsOfList(child, makeRun);
    return isText(child) ? makeRun(String(child), `text-${at}`) : child;
  });
}

/**
 * The children of an element with an element for each text that stands beside others. Texts side by side are one; nothing but texts is one text
 * without an element. Each child keeps its place, so that React takes it for the one it was.
 */
export function ownTexts(children: readonly unknown[], makeRun: MakeRun): unknown {
  if (!children.some((child) => isText(child) || Array.isArray(child))) return children;
  if (children.every((child) => isText(child) || isNothing(child))) return children.filter(isText).map(String).join('');
  const owned: unknown[] = [];
  let run = -1;
  let text = '';
  children.forEach((child, at) => {
    if (isText(child)) {
      if (run < 0) run = at;
      text += String(child);
      owned.push(null);
    } else {
      owned.push(Array.isArray(child) ? ownTextsOfList(child, makeRun) : child);
    }
    if (run >= 0 && (at === children.length - 1 || !(isText(child) || isNothing(child)))) {
      owned[run] = makeRun(text);
      run = -1;
      text = '';
    }
  });
  return owned;
}
