import { Trash2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { newCoding } from '#core/coding/new-coding.ts';
import type { Dossier, Report } from '#core/dossier/types.ts';
import { codingKey, forgetCoding, keptCodings } from '#model/coding/coding-storage.ts';
import type { KeptCoding } from '#model/coding/coding-storage.ts';
import { openCoding } from '#model/coding/coding-store.ts';
import { newId } from '#model/coding/new-id.ts';
import { useOriginal } from '#model/originals/use-original.ts';
import { dayWords } from '#model/text/date-words.ts';
import { utcMsToDay } from '#core/time/day.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function start(dossier: Dossier, text: string, from: Report | null): void {
  openCoding(dossier.id, newCoding(newId('rp', dossier, null), text, toBytes, from), 0);
}

function CopyEntry({ dossier, report }: { readonly dossier: Dossier; readonly report: Report }) {
  const attached = useOriginal(report.id);
  if (attached == null) return null;
  const title = report.title ?? report.id;
  return (
    <li>
      <Button
        variant="outlined"
        className="cd-wrap"
        onClick={() => start(dossier, `${attached.original.lines.join('\n')}\n`, report)}
      >
        {codeText('code.startCopy', { report: title })}
      </Button>
    </li>
  );
}

interface KeptEntryProps {
  readonly kept: KeptCoding;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

function KeptEntry({ kept, onOpen, onForget }: KeptEntryProps) {
  const [isSure, setSure] = useState(false);
  const { report, claims } = kept.coding;
  const title = report.title === '' ? codeText('code.untitled', { id: report.id }) : report.title;
  return (
    <li className="cd-row">
      <Button variant="outlined" className="cd-wrap" onClick={onOpen}>
        {codeText('code.continue', { title })}
      </Button>
      <span className="cd-quiet">
        {codeText('code.keptLine', { claims: claims.length, date: dayWords(utcMsToDay(kept.changedAt), 'long') })}
      </span>
      {isSure ? (
        <>
          <span>{codeText('code.forgetSure')}</span>
          <Button variant="outlined" onClick={onForget}>
            {codeText('code.forget')}
          </Button>
          <Button onClick={() => setSure(false)}>{codeText('code.keep')}</Button>
        </>
      ) : (
        <Button icon={Trash2} aria-label={codeText('code.forgetNamed', { title })} onClick={() => setSure(true)}>
          {codeText('code.forget')}
        </Button>
      )}
    </li>
  );
}

/** Where coding begins: a text that is pasted, a copy that is attached, or what was begun before. */
export function StartCoding({ dossier }: { readonly dossier: Dossier }) {
  const [text, setText] = useState('');
  const [kept, setKept] = useState<readonly KeptCoding[]>([]);
  const id = useId();
  useEffect(() => {
    let isHere = true;
    void keptCodings(dossier.id).then((all) => {
      if (isHere) setKept(all);
    });
    return () => {
      isHere = false;
    };
  }, [dossier.id]);
  const forget = (coding: KeptCoding): void => {
    void forgetCoding(codingKey(dossier.id, coding.coding.report.id));
    setKept(kept.filter((each) => each !== coding));
  };
  return (
    <>
      <p className="pn-quiet">{codeText('code.intro')}</p>
      {kept.length > 0 && (
        <section className="cd-form">
          <h3 className="cd-head">{codeText('code.kept')}</h3>
          <ul className="cd-files">
            {kept.map((each) => (
              <KeptEntry
                key={each.coding.report.id}
                kept={each}
                onOpen={() => openCoding(dossier.id, each.coding, each.revision)}
                onForget={() => forget(each)}
              />
            ))}
          </ul>
        </section>
      )}
      <section className="cd-form">
        <div className="cd-field">
          <label htmlFor={id}>{codeText('code.paste')}</label>
          <textarea
            id={id}
            dir="auto"
            rows={10}
            aria-describedby={`${id}-rule`}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <p id={`${id}-rule`} className="cd-rule">
            {codeText('code.pasteRule')}
          </p>
        </div>
        <div>
          <Button variant="primary" disabled={text.trim() === ''} onClick={() => start(dossier, text, null)}>
            {codeText('code.start')}
          </Button>
        </div>
      </section>
      <section className="cd-form">
        <h3 className="cd-head">{codeText('code.copies')}</h3>
        <ul className="cd-files">
          {dossier.reports.map((report) => (
            <CopyEntry key={report.id} dossier={dossier} report={report} />
          ))}
        </ul>
        <p className="cd-rule">{codeText('code.copiesRule')}</p>
      </section>
    </>
  );
}
