import { ArrowLeft, X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { differencesOf } from '#core/agreement/compare-codings.ts';
import { withoutSecond } from '#core/agreement/open-second.ts';
import type { SecondCoding } from '#core/coding/coding.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { secondText } from '#messages/second-coder-texts.ts';
import { useDesk } from '../desk-context.ts';
import { AgreementTable } from './agreement-table.tsx';
import { DifferenceEntry } from './difference-entry.tsx';
import './second.css';

function End() {
  const [isSure, setSure] = useState(false);
  const end = (): void => {
    changeCoding(null, withoutSecond);
    openRecord(null);
  };
  if (!isSure) {
    return (
      <Button icon={X} onClick={() => setSure(true)}>
        {secondText('second.end')}
      </Button>
    );
  }
  return (
    <div className="cd-alert">
      <p>{secondText('second.endSure')}</p>
      <div className="cd-row">
        <Button variant="outlined" onClick={end}>
          {secondText('second.endYes')}
        </Button>
        <Button onClick={() => setSure(false)}>{secondText('second.endNo')}</Button>
      </div>
    </div>
  );
}

/** Two codings of one text: how far they agree, and each difference until it is settled. */
export function Comparison({ second }: { readonly second: SecondCoding }) {
  const { coding } = useDesk();
  const differences = useMemo(() => differencesOf(coding, second), [coding, second]);
  const settled = new Set(second.settled);
  const list = useRef<HTMLOListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const next = useRef<number | null>(null);
  // what was settled has gone with its buttons: the keyboard goes on at the next one
  useLayoutEffect(() => {
    if (next.current === null) return;
    const entry = list.current?.children[next.current];
    next.current = null;
    (entry?.querySelector('button') ?? status.current)?.focus();
  });
  const open = differences.filter(({ key }) => !settled.has(key));
  const done = differences.filter(({ key }) => settled.has(key));
  return (
    <>
      <section className="cd-form">
        <div className="cd-row">
          <Button icon={ArrowLeft} onClick={() => openRecord(null)}>
            {secondText('second.back')}
          </Button>
          <End />
        </div>
        <h3 className="cd-second-title" dir="auto">
          {secondText('second.heading', { name: second.name })}
        </h3>
      </section>
      <AgreementTable second={second} />
      <section className="cd-form" data-differences>
        <h3 className="cd-head">{secondText('second.differences')}</h3>
        <p ref={status} role="status" tabIndex={-1}>
          {differences.length === 0 ? secondText('second.none') : secondText('second.openCount', { open: open.length })}
        </p>
        <ol ref={list} className="cd-differences">
          {open.map((difference, at) => (
            <DifferenceEntry
              key={difference.key}
              difference={difference}
              second={second}
              isSettled={false}
              onSettle={() => (next.current = at)}
            />
          ))}
        </ol>
        {done.length > 0 && (
          <Disclosure summary={secondText('second.settledCount', { count: done.length })}>
            <ol className="cd-differences">
              {done.map((difference) => (
                <DifferenceEntry key={difference.key} difference={difference} second={second} isSettled />
              ))}
            </ol>
          </Disclosure>
        )}
      </section>
    </>
  );
}
