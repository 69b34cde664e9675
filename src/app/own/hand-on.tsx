import { FileArchive, FileBraces } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { attachedTexts, builtFile, sourcesZip } from './hand-on-files.ts';
import type { ReportTexts } from './hand-on-files.ts';
import { ShareDossier } from './share-dossier.tsx';

const NO_TEXTS: ReportTexts = new Map();

/** The open dossier, to hand on. Texts of reports go along only if the reader says so. */
export function HandOn() {
  const { whole } = useDossier();
  const { id, version } = whole.dossier;
  const isOwn = useView((view) => view.own !== null);
  const [texts, setTexts] = useState(NO_TEXTS);
  const [isWith, setWith] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    void attachedTexts(whole).then((found) => {
      if (!isGone) setTexts(found);
    });
    return () => {
      isGone = true;
    };
  }, [whole]);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  const save = (blob: Blob, name: string): void => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    saveFile(made, name);
  };
  return (
    <section aria-labelledby="own-hand-on">
      <h3 className="ow-head" id="own-hand-on">
        {ownText('own.handOn')}
      </h3>
      <p className="ow-intro">{ownText('own.handOnWords')}</p>
      {texts.size > 0 && (
        <label className="ow-choice">
          <input type="checkbox" checked={isWith} onChange={({ target }) => setWith(target.checked)} />
          {ownText('own.withTexts', { count: texts.size })}
        </label>
      )}
      <div className="ow-ways ow-ways-start">
        <Button
          variant="outlined"
          icon={FileArchive}
          onClick={() => save(sourcesZip(whole, isWith ? texts : NO_TEXTS), `${id}-${version}.zip`)}
        >
          {ownText('own.asSources')}
        </Button>
        <Button
          variant="outlined"
          icon={FileBraces}
          onClick={() => save(builtFile(whole), `dossier.${whole.manifest.hash}.json`)}
        >
          {ownText('own.asBuilt')}
        </Button>
      </div>
      {isOwn && <ShareDossier />}
    </section>
  );
}
