import { Check, Link } from 'lucide-react';
import { useMemo } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dossierFragment } from '#model/own/dossier-link.ts';
import { MOST_LINK } from '#model/view/packed-fragment.ts';
import { addressOf } from '#model/view/view-link.ts';
import { ownText } from '#messages/own-texts.ts';
import { t } from '#messages/t.ts';
import { CopyField } from '#parts/copy-field.tsx';
import { Button } from '#ui/button.tsx';
import { builtText } from './hand-on-files.ts';

/** No dossier with more claims is so small that a link could hold it; packing a large one would hold up the page. */
const MOST_CLAIMS = 500;

/** A small dossier of the reader's own to pass on whole in a link, at the view that is seen. */
export function ShareDossier() {
  const { whole } = useDossier();
  const view = useView((each) => each);
  const { claims } = whole.manifest.counts;
  const fragment = useMemo(() => (claims > MOST_CLAIMS ? '' : dossierFragment(builtText(whole))), [whole, claims]);
  const link = addressOf(window.location.href, view) + fragment;
  const { state, copy, rest } = useCopyText(() => link);
  const isShort = fragment !== '' && link.length <= MOST_LINK;
  return (
    <>
      <div className="ow-ways ow-ways-start">
        <Button variant="outlined" icon={state === 'copied' ? Check : Link} disabled={!isShort} onClick={copy}>
          {state === 'copied' ? t('model.link.copied') : ownText('own.asLink')}
        </Button>
      </div>
      <p className="ow-rule" data-link-length={link.length}>
        {fragment === ''
          ? ownText('own.linkTooMany', { most: MOST_LINK })
          : ownText(isShort ? 'own.linkFits' : 'own.linkTooLong', { length: link.length, most: MOST_LINK })}
      </p>
      {state === 'select' && <CopyField text={link} onClose={rest} />}
    </>
  );
}
