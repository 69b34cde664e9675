import { Menu } from '@base-ui/react/menu';
import { BookOpen, Check, Download, Ellipsis, FolderOpen, Info, Link, Moon, RotateCcw, Sun } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { viewLink } from '#model/view/view-link.ts';
import { openDialog, openPanel, resetAll } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { CopyField } from '#parts/copy-field.tsx';
import { Icon } from '#ui/icon.tsx';
import { switchTheme } from './switch-theme.ts';
import './more-menu.css';

interface EntryProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
}

function Entry({ icon, label, onClick }: EntryProps) {
  return (
    <Menu.Item className="mm-entry" onClick={onClick}>
      <Icon of={icon} />
      {label}
    </Menu.Item>
  );
}

/** Where the header has no room for its buttons: the same, under one. */
export function MoreMenu({ canReset }: { readonly canReset: boolean }) {
  const theme = useTheme();
  const { state, copy, rest } = useCopyText(viewLink);
  const isCopied = state === 'copied';
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className="ui-button ui-button-quiet ui-button-icon" aria-label={t('app.more')}>
          <Icon of={isCopied ? Check : Ellipsis} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="mm-place" align="end" sideOffset={4} collisionPadding={8}>
            <Menu.Popup className="mm-menu">
              <Entry icon={BookOpen} label={t('app.stories')} onClick={() => openDialog('stories')} />
              <Entry icon={Link} label={t('model.link.copy')} onClick={copy} />
              <Entry icon={Download} label={t('app.export')} onClick={() => openDialog('export')} />
              <Entry icon={FolderOpen} label={t('app.open')} onClick={() => openDialog('open')} />
              {canReset && <Entry icon={RotateCcw} label={t('app.resetAll')} onClick={resetAll} />}
              <Entry icon={Info} label={t('app.about')} onClick={() => openPanel('about')} />
              <Entry
                icon={theme === 'dark' ? Sun : Moon}
                label={t('app.switchTheme', { theme: theme === 'dark' ? 'light' : 'dark' })}
                onClick={switchTheme}
              />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <span className="visually-hidden" role="status">
        {isCopied && t('model.link.copied')}
      </span>
      {state === 'select' && <CopyField text={viewLink()} onClose={rest} />}
    </>
  );
}
