import type { Locator } from '@playwright/test';
import { within } from './bench-page.ts';
import type { BenchPage } from './bench-page.ts';
import type { Subject, UserAction } from './subject.ts';

const DRAG_MS = 2000;
const DRAG_REACH_PX = 180;
const DRAG_SWINGS = 2;

export interface ActionContext {
  readonly bench: BenchPage;
  readonly subject: Subject;
  readonly limitMs: number;
  /** Work of the main thread while the bench waits for a page at rest: two frames in which nothing happens. */
  readonly waitCpu: number;
}

export function idle({ bench, subject, limitMs }: Omit<ActionContext, 'waitCpu'>): Promise<void> {
  return within(limitMs, bench.page.evaluate(subject.idle));
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`There is nothing to point at: ${String(target)}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What typing a day and leaving it comes to, in one message: playwright's own way asks the page some twenty times. */
function putValue(field: SVGElement | HTMLElement, value: string): Promise<void> {
  return new Promise((resolve) => {
    // a task of its own, as with a real key: within the message it would count as the bench's work
    setTimeout(() => {
      // past React, which would take a value that is assigned for its own
      Reflect.set(HTMLInputElement.prototype, 'value', value, field);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      resolve();
    });
  });
}

/** Does what a user does and waits until the page is idle. Gives the work of the main thread; finding the control and the wait at rest are not part of it. */
export async function measureAction(context: ActionContext, action: UserAction): Promise<number> {
  const { bench, limitMs, waitCpu } = context;
  const { mouse, keyboard } = bench.page;
  if (action.type === 'click') {
    await action.on.scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(action.on);
    await mouse.move(x, y);
  } else {
    await action.on.focus();
  }
  const field = action.type === 'fill' ? await action.on.elementHandle() : null;
  const value = action.type === 'fill' ? await action.value() : '';
  await idle(context);
  const before = await bench.cpuMs();
  const act = async (): Promise<number> => {
    if (action.type === 'fill') await field?.evaluate(putValue, value);
    else if (action.type === 'key') await keyboard.press(action.key);
    else {
      await mouse.down();
      await mouse.up();
    }
    await idle(context);
    return (await bench.cpuMs()) - before - waitCpu;
  };
  return within(limitMs, act());
}

export interface DragResult {
  readonly dragLongestFrame: number;
  readonly dragFrameCpu: number;
}

/** Drags for two seconds to and fro, lets go, and waits until the page is idle; all of it counts. */
export async function measureDrag(context: ActionContext): Promise<DragResult> {
  const { bench, subject, limitMs } = context;
  const { mouse } = bench.page;
  const { x, y } = await middleOf(subject.dragged(bench.page));
  await mouse.move(x, y);
  await idle(context);
  const before = await bench.cpuMs();
  const act = async (): Promise<DragResult> => {
    await bench.page.evaluate('bench.beginFrames()');
    await mouse.down();
    const began = performance.now();
    for (let passed = 0; passed < DRAG_MS; passed = performance.now() - began) {
      // oxlint-disable-next-line no-await-in-loop -- the page has taken one move before the next comes, as with a real pointer
      await mouse.move(x + DRAG_REACH_PX * Math.sin((passed / DRAG_MS) * DRAG_SWINGS * 2 * Math.PI), y);
    }
    await mouse.up();
    await idle(context);
    const frames = await bench.page.evaluate<number[]>('bench.endFrames()');
    const cpu = (await bench.cpuMs()) - before;
    const gaps = frames.slice(1).map((time, at) => time - (frames[at] ?? time));
    return { dragLongestFrame: Math.max(0, ...gaps), dragFrameCpu: cpu / Math.max(1, frames.length) };
  };
  return within(limitMs, act());
}
