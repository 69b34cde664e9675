// The baseline of the bench, and no part of the product: what one builds in an afternoon with the same two libraries. A clustered source
// with every event, one timeline item an event, and a filter that clears and adds.
import './naive.css';
import { readNaiveDossier } from './naive-events.ts';
import type { NaiveEvent } from './naive-events.ts';
import { makeNaiveMap } from './naive-map.ts';
import { makeNaiveTimeline } from './naive-timeline.ts';

declare global {
  interface Window {
    naive?: { readonly whenIdle: () => Promise<void> };
  }
}

function find(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}`);
  return found;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

function makeCheckbox(type: string, onChange: () => void): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = type;
  box.checked = true;
  box.addEventListener('change', onChange);
  label.append(box, type);
  return label;
}

async function start(): Promise<void> {
  const { title, types, events } = await readNaiveDossier();
  const heading = find('h1');
  heading.textContent = title;
  heading.dataset['counts'] = String(events.length);
  heading.append(` (${events.length} events)`);

  const timeline = makeNaiveTimeline(find('.timeline'), types, events);
  const map = await makeNaiveMap(find('.map'), events);
  const boxes = types.map((type) => makeCheckbox(type, handleFilter));
  find('[data-types]').append(...boxes);

  function chosen(): NaiveEvent[] {
    const on = new Set(
      [...document.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value),
    );
    return events.filter(({ type }) => on.has(type));
  }
  function handleFilter(): void {
    const shown = chosen();
    timeline.show(shown);
    map.show(shown);
  }
  const select = (event: NaiveEvent | null): void => {
    timeline.select(event);
    map.select(event);
  };
  const beginLater = (months: number): void => {
    const window = timeline.beginLater(months);
    map.show(
      chosen().filter(
        (event) => event.start !== null && event.start <= window.end && (event.end ?? event.start) >= window.start,
      ),
    );
  };
  const actions: Readonly<Record<string, () => void>> = {
    later: () => beginLater(1),
    earlier: () => beginLater(-1),
    zoom: timeline.zoomIn,
    select: () => select(events.find((event) => event.start !== null && event.lngLat !== null) ?? null),
    unselect: () => select(null),
  };
  for (const [name, action] of Object.entries(actions)) find(`[data-action=${name}]`).addEventListener('click', action);

  window.naive = {
    whenIdle: async () => {
      await nextFrame();
      await map.whenIdle();
      await nextFrame();
      await nextFrame();
    },
  };
  await nextFrame();
  document.documentElement.dataset['state'] = 'ready';
}

void start();
