import { Check, Link } from 'lucide-react';
import { useCopyLink } from '#model/hooks/use-copy-link.ts';
import { viewLink } from '#model/view/copy-link.ts';
import { Button } from '#ui/button.tsx';
import { t } from '#messages/t.ts';
import './parts.css';

/** Copies the address of exactly this view and says so; without a clipboard the address stands selected in a field. */
export function CopyLinkButton() {
  const { state, copy, rest } = useCopyLink();
  if (state === 'select') {
    return (
      <input
        ref={(field) => field?.select()}
        className="pt-link-field"
        readOnly
        aria-label={t('panel.copy.field')}
        value={viewLink()}
        onBlur={rest}
      />
    );
  }
  return (
    <Button variant="outlined" icon={state === 'copied' ? Check : Link} onClick={copy}>
      <span aria-live="polite">{t(state === 'copied' ? 'model.link.copied' : 'model.link.copy')}</span>
    </Button>
  );
}
