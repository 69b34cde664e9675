import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useLayer } from '#ui/layers.ts';
import { keyOf } from '#ui/key-of.ts';

interface DrawerFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The place of the drawer until it comes: it takes the focus, and can be closed like the drawer itself. */
export function DrawerFrame({ onClose, children }: DrawerFrameProps) {
  useLayer(onClose);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (keyOf(event) !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    const { current } = frame;
    current?.addEventListener('keydown', closeOnEscape);
    return () => current?.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);
  return (
    <div ref={frame} role="dialog" aria-label={t('app.filters')} tabIndex={-1} className="app-drawer">
      <div className="app-drawer-head">
        <p className="app-drawer-title">{t('app.filters')}</p>
        <IconButton icon={X} label={t('app.close')} onClick={onClose} />
      </div>
      {children}
    </div>
  );
}
