import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { allKept, forgetDossier, keepDossier } from '#model/own/kept-dossiers.ts';
import type { KeptDossier } from '#model/own/kept-dossiers.ts';
import { isoWords } from '#model/text/date-words.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { joinOwn, ownStore, showOwn } from './open-own.ts';

interface KeptEntryProps {
  readonly kept: KeptDossier;
  readonly onForget: () => void;
  readonly onKeep: () => void;
}

function KeptEntry({ kept, onForget, onKeep }: KeptEntryProps) {
  const { hash, title, counts } = kept.manifest;
  const { whole } = useDossier();
  const isOpen = useView((view) => view.own === hash);
  const day = new Date(kept.openedAt).toISOString().slice(0, 10);
  return (
    <li className="ow-entry">
      <div className="ow-entry-words">
        <p className="ow-entry-title" dir="auto">
          {title}
        </p>
        <p className="ow-entry-facts">
          {kept.isLent === true
            ? ownText('own.lent')
            : ownText('own.keptEntry', { events: counts.events, from: kept.from, day: isoWords(day, 'short') })}
        </p>
      </div>
      {kept.isLent === true && (
        <Button variant="outlined" onClick={onKeep}>
          {ownText('own.keepIt')}
        </Button>
      )}
      {isOpen ? (
        <span className="ow-entry-facts">{ownText('own.isOpen')}</span>
      ) : (
        <>
          <Button variant="outlined" onClick={() => showOwn(hash)}>
            {ownText('own.show')}
          </Button>
          <Button
            variant="outlined"
            aria-label={ownText('own.joinName', { title, open: whole.dossier.title })}
            onClick={() => void joinOwn(whole, kept)}
          >
            {ownText('own.join')}
          </Button>
        </>
      )}
      <IconButton icon={Trash2} label={ownText('own.forgetName', { title })} onClick={onForget} />
    </li>
  );
}

/** What this device keeps, and the way back to what is published. */
export function Kept() {
  const [kept, setKept] = useState<readonly KeptDossier[]>([]);
  const own = useView((view) => view.own);
  const state = useStore(ownStore, (store) => store.state);
  useEffect(() => {
    let isGone = false;
    void allKept().then((all) => {
      if (!isGone) setKept(all);
    });
    return () => {
      isGone = true;
    };
  }, [state]);
  if (kept.length === 0 && own === null) return null;
  const keep = (lent: KeptDossier): void => {
    void keepDossier({ ...lent, isLent: false, from: ownText('own.fromLink') })
      .then(allKept)
      .then(setKept);
  };
  const forget = (hash: string): void => {
    void forgetDossier(hash).then(() => {
      setKept((before) => before.filter(({ manifest }) => manifest.hash !== hash));
      if (own === hash) showOwn(null);
    });
  };
  return (
    <section aria-labelledby="own-kept">
      <h3 className="ow-head" id="own-kept">
        {ownText('own.kept')}
      </h3>
      <ul>
        {kept.map((each) => (
          <KeptEntry
            key={each.manifest.hash}
            kept={each}
            onForget={() => forget(each.manifest.hash)}
            onKeep={() => keep(each)}
          />
        ))}
        {own !== null && (
          <li className="ow-entry">
            <p className="ow-entry-words ow-entry-title">{ownText('own.published')}</p>
            <Button variant="outlined" onClick={() => showOwn(null)}>
              {ownText('own.show')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
