/** As the `ref` of something that opens by itself: it is scrolled into sight once, when it comes. */
export function comeIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
