import { createContext, useContext, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

const ScrollBoxContext = createContext<HTMLElement | null>(null);

/** The box that scrolls what is inside; null until it is there. */
export function useScrollBox(): HTMLElement | null {
  return useContext(ScrollBoxContext);
}

interface ScrollBoxProps {
  readonly className?: string;
  /** Where boxes were left, by name; with it a box comes back to where it was. One of another name is to be another element (`key`). */
  readonly places?: Map<string, number>;
  readonly name?: string;
  readonly children: ReactNode;
}

/** A box that scrolls, known to its content: lists draw only the rows that are in it. */
export function ScrollBox({ className, places, name = '', children }: ScrollBoxProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (box === null || places === undefined) return;
    const top = places.get(name) ?? 0;
    // a new box is at its top already; setting that would force a layout
    if (top > 0) box.scrollTo({ top, behavior: 'instant' });
    const remember = (): void => void places.set(name, box.scrollTop);
    box.addEventListener('scroll', remember, { passive: true });
    return () => box.removeEventListener('scroll', remember);
  }, [box, places, name]);
  return (
    <div ref={setBox} className={`ui-scroll${className === undefined ? '' : ` ${className}`}`}>
      <ScrollBoxContext value={box}>{children}</ScrollBoxContext>
    </div>
  );
}
