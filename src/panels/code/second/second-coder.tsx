import { Columns2 } from 'lucide-react';
import { differencesOf } from '#core/agreement/compare-codings.ts';
import { openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { secondText } from '#messages/second-coder-texts.ts';
import { useDesk } from '../desk-context.ts';
import { COMPARISON } from './comparison-id.ts';
import { OpenSecond } from './open-second.tsx';

/** The way to a comparison with another coding of the same text, and back to one that goes on. */
export function SecondCoder() {
  const { coding } = useDesk();
  const { second } = coding;
  if (second === undefined) return <OpenSecond />;
  const settled = new Set(second.settled);
  const open = differencesOf(coding, second).filter(({ key }) => !settled.has(key)).length;
  return (
    <section className="cd-form" data-second-coder>
      <h3 className="cd-head">{secondText('second.title')}</h3>
      <div>
        <Button variant="outlined" className="cd-wrap" icon={Columns2} onClick={() => openRecord(COMPARISON)}>
          {secondText('second.open', { name: second.name })}
        </Button>
        <p className="cd-rule">{secondText('second.openCount', { open })}</p>
      </div>
    </section>
  );
}
