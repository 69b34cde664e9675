import { FilePlus } from 'lucide-react';
import { useId, useState } from 'react';
import { newDossier } from '#core/own/new-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { writeSources } from '#model/own/write-sources.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { openOwn } from './open-own.ts';

/** A dossier from nothing: a title, and the codebook that it begins with. Reports are coded into it at the desk. */
export function BeginDossier() {
  const { whole } = useDossier();
  const field = useId();
  const [title, setTitle] = useState('');
  const [isWith, setWith] = useState(true);
  const begin = (): void => {
    const texts = writeSources(newDossier(title.trim(), isWith ? whole.evidence.lookup.dossier : null));
    void openOwn([...texts].map(([path, text]) => ({ path, file: new Blob([text]) })));
  };
  return (
    <section aria-labelledby="own-new">
      <h3 className="ow-head" id="own-new">
        {ownText('own.new')}
      </h3>
      <p className="ow-intro">{ownText('own.newWords')}</p>
      <form
        className="ow-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') begin();
        }}
      >
        <label htmlFor={field}>{ownText('own.newTitle')}</label>
        <input id={field} className="ow-title" value={title} onChange={({ target }) => setTitle(target.value)} />
        <label className="ow-choice">
          <input type="checkbox" checked={isWith} onChange={({ target }) => setWith(target.checked)} />
          {ownText('own.newWith', { title: whole.dossier.title })}
        </label>
        <Button type="submit" variant="outlined" icon={FilePlus} disabled={title.trim() === ''}>
          {ownText('own.newBegin')}
        </Button>
      </form>
    </section>
  );
}
