import { useId } from 'react';
import type { ReactNode } from 'react';
import './controls.css';

interface SectionProps {
  readonly title: string;
  /** What stands at the right end of the head, mostly a count or a link. */
  readonly trailing?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a panel under a head in small capitals. */
export function Section({ title, trailing, className, children }: SectionProps) {
  const head = useId();
  return (
    <section className={`ui-section${className === undefined ? '' : ` ${className}`}`} aria-labelledby={head}>
      <div className="ui-section-head">
        <h3 id={head} className="ui-section-title">
          {title}
        </h3>
        {trailing}
      </div>
      {children}
    </section>
  );
}
