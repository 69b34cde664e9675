import { X } from 'lucide-react';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';

/** Without a clipboard the text stands selected in a field, ready for the reader's own copy key. */
export function CopyField({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  return (
    <div className="app-copy-field">
      <label>
        {t('app.copyByHand')}
        <input readOnly value={text} ref={(field) => field?.select()} />
      </label>
      <IconButton icon={X} label={t('app.close')} onClick={onClose} />
    </div>
  );
}
