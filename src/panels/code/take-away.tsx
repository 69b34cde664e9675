import { Download, FolderOpen } from 'lucide-react';
import { codingFiles, reportSlug } from '#core/coding/coding-files.ts';
import { dossierWithCoding } from '#model/coding/dossier-with-coding.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { handFiles } from '#model/own/handed-files.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';

/** So long an address of a file is kept for the browser to fetch it. */
const FETCH_MS = 60_000;

function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  saveFile(address, name);
  setTimeout(() => URL.revokeObjectURL(address), FETCH_MS);
}

/** What was coded, as the files that `data/` holds. */
export function TakeAway() {
  const { coding } = useDesk();
  const { whole } = useDossier();
  const openWith = (): void => {
    const texts = dossierWithCoding(whole.evidence.lookup.dossier, coding);
    handFiles([...texts].map(([path, text]) => ({ path, file: new Blob([text], { type: 'application/yaml' }) })));
  };
  return (
    <section className="cd-form cd-take" data-take-away>
      <h3 className="cd-head">{codeText('code.take')}</h3>
      <p className="cd-rule">{codeText('code.takeIntro')}</p>
      <div className="cd-open-with">
        <Button variant="primary" icon={FolderOpen} onClick={openWith}>
          {codeText('code.openWith')}
        </Button>
        <p className="cd-rule">{codeText('code.openWithRule')}</p>
      </div>
      <ul className="cd-files">
        {codingFiles(coding).map(({ file, text, isAddition }) => (
          <li key={file}>
            <Button
              variant="outlined"
              icon={Download}
              className="cd-wrap"
              onClick={() => saveText(text, file.slice(file.lastIndexOf('/') + 1))}
            >
              {codeText(isAddition ? 'code.takeAdd' : 'code.takeFile', { file })}
            </Button>
          </li>
        ))}
        <li>
          <Button icon={Download} onClick={() => saveText(coding.text, `${reportSlug(coding)}.txt`)}>
            {codeText('code.takeText')}
          </Button>
          <p className="cd-rule">{codeText('code.takeTextRule')}</p>
        </li>
      </ul>
    </section>
  );
}
