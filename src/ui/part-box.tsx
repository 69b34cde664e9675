import type { ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary.tsx';
import { PartCard } from './part-card.tsx';
import { PartWait } from './part-wait.tsx';

interface PartBoxProps {
  /** What is on the way, in words. */
  readonly words?: string;
  /** What is said of an error of our own. */
  readonly title?: string;
  /** What stands around the words and the card until the part itself is there. */
  readonly frame?: (content: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

/** The place of a part that comes later: words while it is on the way, a card if it does not come or fails. What is around it goes on. */
export function PartBox({ words, title, frame, children }: PartBoxProps) {
  return (
    <ErrorBoundary
      fallback={(error, retry) => {
        const card = <PartCard error={error} title={title} onRetry={retry} />;
        return frame === undefined ? card : frame(card);
      }}
    >
      <PartWait words={words} frame={frame}>
        {children}
      </PartWait>
    </ErrorBoundary>
  );
}
