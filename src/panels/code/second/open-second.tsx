import { Columns2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { otherText, withSecond } from '#core/agreement/open-second.ts';
import { codingInDossier } from '#core/coding/read-coding.ts';
import type { ReadCoding } from '#core/coding/read-coding.ts';
import { keptCodings } from '#model/coding/coding-storage.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { readSecond } from '#model/coding/read-second.ts';
import type { SecondFiles } from '#model/coding/read-second.ts';
import { Button } from '#ui/button.tsx';
import { secondText } from '#messages/second-coder-texts.ts';
import { useDesk } from '../desk-context.ts';
import { COMPARISON } from './comparison-id.ts';

interface Offer {
  readonly key: string;
  readonly words: string;
  readonly name: string;
  readonly read: ReadCoding;
}

/** Codings of the same text that need no file: the dossier's own, and others on this device. */
function useOffers(): readonly Offer[] {
  const { dossier, coding } = useDesk();
  const { id, lineHashes } = coding.report;
  const text = lineHashes.join();
  const [kept, setKept] = useState<readonly ReadCoding[]>([]);
  useEffect(() => {
    let isGone = false;
    void keptCodings(dossier.id).then((all) => {
      if (!isGone) setKept(all.map((each) => each.coding));
    });
    return () => {
      isGone = true;
    };
  }, [dossier.id]);
  const published = dossier.reports
    .filter((report) => report.lineHashes?.join() === text)
    .flatMap((report): readonly Offer[] => {
      const read = codingInDossier(dossier, report.id);
      const title = report.title ?? report.id;
      return read === null
        ? []
        : [{ key: report.id, words: secondText('second.published', { title }), name: title, read }];
    });
  const others = kept
    .filter(({ report, claims }) => report.id !== id && claims.length > 0 && report.lineHashes.join() === text)
    .map((read): Offer => {
      const title = read.report.title === '' ? read.report.id : read.report.title;
      const words = secondText('second.kept', { title, claims: read.claims.length });
      return { key: `kept ${read.report.id}`, words, name: title, read };
    });
  return [...published, ...others];
}

/** The other coding is chosen: it stands beside this one until the comparison is ended. */
export function OpenSecond() {
  const { dossier, coding } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const offers = useOffers();
  const [said, setSaid] = useState<readonly string[]>([]);
  const compare = (read: ReadCoding, name: string): void => {
    const other = otherText(coding, read);
    if (other !== null) {
      setSaid([secondText('second.otherText', { name, ...other })]);
      return;
    }
    changeCoding(null, (whole) => withSecond(dossier, whole, read, name));
    openRecord(COMPARISON);
  };
  const take = ({ codings, faults }: SecondFiles, name: string): void => {
    setSaid(faults.map((fault) => secondText('second.fault', { ...fault })));
    // a whole dossier has many reports: the one of this text is meant
    const read = codings.find((each) => otherText(coding, each) === null) ?? codings[0];
    if (read !== undefined) compare(read, name);
  };
  return (
    <section className="cd-form" data-second-coder>
      <h3 className="cd-head">{secondText('second.title')}</h3>
      <p className="cd-rule">{secondText('second.intro')}</p>
      <ul className="cd-files">
        {offers.map(({ key, words, name, read }) => (
          <li key={key}>
            <Button variant="outlined" className="cd-wrap" icon={Columns2} onClick={() => compare(read, name)}>
              {words}
            </Button>
          </li>
        ))}
        <li>
          <Button variant="outlined" className="cd-wrap" icon={Columns2} onClick={() => field.current?.click()}>
            {secondText('second.file')}
          </Button>
          <p className="cd-rule">{secondText('second.fileRule')}</p>
        </li>
      </ul>
      <input
        ref={field}
        type="file"
        accept=".yaml,.yml,.zip"
        multiple
        hidden
        aria-label={secondText('second.file')}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // the same file can be chosen again once it is mended
          target.value = '';
          if (files.length > 0) void readSecond(files).then((read) => take(read, files[0]?.name ?? ''));
        }}
      />
      {said.length > 0 && (
        <div className="cd-alert" role="alert">
          {said.map((words) => (
            <p key={words} dir="auto">
              {words}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
