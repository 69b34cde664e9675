import { Check, FileCode, Link } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { storyFragment } from '#model/stories/story-link.ts';
import { MOST_LINK } from '#model/view/packed-fragment.ts';
import { storyFileName, storyYaml } from '#model/stories/story-yaml.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { t } from '#messages/t.ts';
import { CopyField } from '#parts/copy-field.tsx';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

/** The page without its view, with the story in the fragment. */
function linkOf(fragment: string): string {
  const address = new URL(window.location.href);
  address.search = '';
  address.hash = fragment;
  return address.href;
}

/** A story to pass on: whole in a link while it is short enough, and as a file. */
export function ShareStory({ story }: { readonly story: Story }) {
  const link = useMemo(() => linkOf(storyFragment(story)), [story]);
  const { state, copy, rest } = useCopyText(() => link);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  const isShort = link.length <= MOST_LINK;
  const save = (): void => {
    const made = URL.createObjectURL(new Blob([storyYaml(story)], { type: 'application/yaml' }));
    setAddress(made);
    saveFile(made, storyFileName(story));
  };
  const lengths = { length: link.length, most: MOST_LINK };
  return (
    <div className="se-share">
      <p className="se-hint" data-link-length={link.length}>
        {editorText(isShort ? 'editor.linkFits' : 'editor.linkTooLong', lengths)}
      </p>
      <div className="se-buttons">
        <Button variant="outlined" icon={state === 'copied' ? Check : Link} disabled={!isShort} onClick={copy}>
          {state === 'copied' ? t('model.link.copied') : editorText('editor.copyLink')}
        </Button>
        <Button variant="outlined" icon={FileCode} onClick={save}>
          {editorText('editor.saveFile')}
        </Button>
      </div>
      {state === 'select' && <CopyField text={link} onClose={rest} />}
    </div>
  );
}
