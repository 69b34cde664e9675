import { useQuery } from '@tanstack/react-query';
import { FileDiff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isSameContent } from '#core/releases/compare-dossiers.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { publishedQuery } from '#model/hooks/published-query.ts';
import { useView } from '#model/hooks/use-view.ts';
import { countWords, versionsOf } from '#model/releases/change-words.ts';
import { ChangeGroups } from '#parts/versions/change-groups.tsx';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { saveFile } from '#ui/save-file.ts';

/** What an own dossier has changed of the published one, where it is the same dossier: to read, and as data. */
export function OwnChanges() {
  const { whole } = useDossier();
  const isOwn = useView((view) => view.own !== null);
  const { data: published } = useQuery(publishedQuery());
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  if (!isOwn || published === undefined || published.dossier.id !== whole.dossier.id) return null;
  const versions = versionsOf(published, whole);
  if (isSameContent(versions.difference)) return <p>{ownText('own.same')}</p>;
  const save = (): void => {
    const { from, to } = { from: published.manifest, to: whole.manifest };
    const text = `${JSON.stringify({ from, to, difference: versions.difference }, null, 1)}\n`;
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    saveFile(made, `changes.${from.hash}..${to.hash}.json`);
  };
  return (
    <section aria-labelledby="own-changes">
      <h3 className="ow-head" id="own-changes">
        {ownText('own.changes')}
      </h3>
      <p>{ownText('own.changesWords', { details: countWords(versions) })}</p>
      <Disclosure lazy summary={ownText('own.changesShow')}>
        <ChangeGroups versions={versions} head="h4" titleOf={({ title }) => <span dir="auto">{title}</span>} />
      </Disclosure>
      <Button icon={FileDiff} onClick={save}>
        {ownText('own.changesSave')}
      </Button>
    </section>
  );
}
