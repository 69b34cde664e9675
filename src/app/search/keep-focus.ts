import type { MouseEvent } from 'react';

/** What is pressed leaves the focus in the field. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
