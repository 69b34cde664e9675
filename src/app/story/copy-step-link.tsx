import { Check, Link } from 'lucide-react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import type { StoryPlace } from '#model/hooks/use-story.ts';
import { storyPageLink } from '#model/stories/story-page-link.ts';
import { storyText } from '#messages/story-texts.ts';
import { t } from '#messages/t.ts';
import { CopyField } from '#parts/copy-field.tsx';
import { IconButton } from '#ui/icon-button.tsx';

/** Copies the address of the page of a step, which shows its words and a picture wherever it is pasted. */
export function CopyStepLink({ place: { story, step } }: { readonly place: StoryPlace }) {
  const { whole } = useDossier();
  const link = storyPageLink(whole, story, step);
  const { state, copy, rest } = useCopyText(() => link ?? '');
  if (link === null) return null;
  const isCopied = state === 'copied';
  const label = isCopied ? t('model.link.copied') : storyText('story.copyLink');
  return (
    <>
      <IconButton icon={isCopied ? Check : Link} label={label} onClick={copy} />
      <span className="visually-hidden" role="status">
        {isCopied && label}
      </span>
      {state === 'select' && <CopyField text={link} onClose={rest} />}
    </>
  );
}
