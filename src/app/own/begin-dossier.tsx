import { FilePlus } from 'lucide-react';
import { useId, useState } from 'react';
import { homeOf, newDossier } from '#core/own/new-dossier.ts';
import type { Corner } from '#core/own/new-dossier.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { writeSources } from '#model/own/write-sources.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { HomeFields } from './home-fields.tsx';
import type { HomeChoice } from './home-fields.tsx';
import { openOwn } from './open-own.ts';

/** All that the map draws. */
const WORLD = { west: '-180', south: '-60', east: '180', north: '80' };

/** A dossier from nothing: a title, the codebook that it begins with, and where its map opens. Reports are coded into it at the desk. */
export function BeginDossier() {
  const { whole } = useDossier();
  const field = useId();
  const { home } = whole.dossier;
  const [title, setTitle] = useState('');
  const [isWith, setWith] = useState(true);
  const [choice, setChoice] = useState<HomeChoice>(home === undefined ? 'events' : 'same');
  const [corners, setCorners] = useState<Readonly<Record<Corner, string>>>(
    home === undefined
      ? WORLD
      : { west: `${home.west}`, south: `${home.south}`, east: `${home.east}`, north: `${home.north}` },
  );
  const typed = homeOf(corners);
  const wrong = choice === 'corners' && 'wrong' in typed ? typed.wrong : null;
  const canBegin = title.trim() !== '' && wrong === null;
  const begin = (): void => {
    const chosen = choice === 'same' ? home : choice === 'corners' && 'home' in typed ? typed.home : undefined;
    const codebook = isWith ? whole.evidence.lookup.dossier : null;
    const texts = writeSources(newDossier(title.trim(), codebook, chosen ?? null));
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
          if (canBegin) begin();
        }}
      >
        <label htmlFor={field}>{ownText('own.newTitle')}</label>
        <input id={field} className="ow-title" value={title} onChange={({ target }) => setTitle(target.value)} />
        <label className="ow-choice">
          <input type="checkbox" checked={isWith} onChange={({ target }) => setWith(target.checked)} />
          {ownText('own.newWith', { title: whole.dossier.title })}
        </label>
        <HomeFields
          hasSame={home !== undefined}
          choice={choice}
          onChoose={setChoice}
          corners={corners}
          wrong={wrong}
          onType={(corner, value) => setCorners({ ...corners, [corner]: value })}
        />
        <Button type="submit" variant="outlined" icon={FilePlus} disabled={!canBegin}>
          {ownText('own.newBegin')}
        </Button>
      </form>
    </section>
  );
}
