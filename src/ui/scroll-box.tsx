import { createContext, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

const ScrollBoxContext = createContext<HTMLElement | null>(null);

/** The box that scrolls what is inside; null until it is there. */
export function useScrollBox(): HTMLElement | null {
  return useContext(ScrollBoxContext);
}

interface ScrollBoxProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** A box that scrolls, known to its content: lists draw only the rows that are in it. */
export function ScrollBox({ className, children }: ScrollBoxProps) {
  const [box, setBox] = useState<HTMLElement | null>(null);
  return (
    <div ref={setBox} className={`ui-scroll${className === undefined ? '' : ` ${className}`}`}>
      <ScrollBoxContext value={box}>{children}</ScrollBoxContext>
    </div>
  );
}
