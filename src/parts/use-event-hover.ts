import { useEffect, useRef } from 'react';
import { hoverEvent } from '#model/view/view-actions.ts';

interface HoverHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Handlers for a control that stands for an event: pointing at it or focusing it marks the event in all views. */
export function useEventHover(eventId: string): HoverHandlers {
  const isOwn = useRef(false);
  const enter = (): void => {
    isOwn.current = true;
    hoverEvent(eventId);
  };
  const leave = (): void => {
    isOwn.current = false;
    hoverEvent(null);
  };
  // a control that goes away under the pointer gets no event that says so
  useEffect(
    () => () => {
      if (isOwn.current) hoverEvent(null);
    },
    [eventId],
  );
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
