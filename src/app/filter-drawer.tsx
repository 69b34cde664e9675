import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { FilterColumn } from '#panels/filters/filter-column.tsx';
import { KnownOnField } from '#parts/known-on/known-on-field.tsx';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useLayer } from '#ui/layers.ts';

/** The filter column in a drawer, where it has no place beside the map. */
export function FilterDrawer({ onClose }: { readonly onClose: () => void }) {
  useLayer(onClose);
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="app-drawer-shade" />
        <Dialog.Popup className="app-drawer">
          <div className="app-drawer-head">
            <Dialog.Title className="app-drawer-title">{t('app.filters')}</Dialog.Title>
            <IconButton icon={X} label={t('app.close')} onClick={onClose} />
          </div>
          <div className="app-drawer-known">
            <KnownOnField />
          </div>
          <FilterColumn hasTitle={false} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
