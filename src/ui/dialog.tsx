import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useLayer } from './layers.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page: it keeps the focus, and gives it back when it is closed by its button, Escape or a press beside it. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  useLayer(onClose);
  return (
    <BaseDialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className="ui-dialog-shade" />
        <BaseDialog.Popup className="ui-dialog">
          <div className="ui-dialog-head">
            <BaseDialog.Title className="ui-dialog-title">{title}</BaseDialog.Title>
            <IconButton icon={X} label={closeLabel} onClick={onClose} />
          </div>
          <div className="ui-dialog-body">{children}</div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
