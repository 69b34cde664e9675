import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { beginWork } from '#late/pending-work.ts';
import { t } from '#messages/t.ts';
import './part-box.css';

interface PartWaitProps {
  /** What is on the way, in words; "Loading" without. */
  readonly words?: string | undefined;
  /** What stands around the words until the part itself is there. */
  readonly frame?: ((content: ReactNode) => ReactNode) | undefined;
  readonly children: ReactNode;
}

/** Stands while the words do: React keeps them a moment longer than the part takes to come, and `whenIdle` waits for what a reader sees. */
function Waiting() {
  useEffect(() => beginWork('words in the place of a part'), []);
  return null;
}

/** Words in the place of something that has not come yet; more of them when it takes long. */
export function PartWait({ words, frame, children }: PartWaitProps) {
  const content = (
    <div className="ui-wait" role="status">
      <Waiting />
      <p>{words ?? t('app.late.loading')}</p>
      <p className="ui-wait-long">{t('app.late.long')}</p>
    </div>
  );
  return <Suspense fallback={frame === undefined ? content : frame(content)}>{children}</Suspense>;
}
