import { Quote } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { CiteTarget } from '#model/exports/citation.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { PartBox } from '#ui/part-box.tsx';

const CiteDialog = latePart('cite-dialog', () => import('./cite-dialog.tsx').then((part) => part.CiteDialog));

interface CiteButtonProps {
  readonly target: CiteTarget;
  /** Of the button; without any it is an icon. */
  readonly words?: string;
}

/** Opens the ways to cite a record, a figure or the view. */
export function CiteButton({ target, words }: CiteButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const handleClick = (): void => setOpen(true);
  return (
    <>
      {words === undefined ? (
        <IconButton icon={Quote} label={t('panel.cite')} onClick={handleClick} data-cite="" />
      ) : (
        <Button icon={Quote} onClick={handleClick}>
          {words}
        </Button>
      )}
      {isOpen && (
        <PartBox>
          <CiteDialog target={target} onClose={close} />
        </PartBox>
      )}
    </>
  );
}
