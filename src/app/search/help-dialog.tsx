import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef } from 'react';
import { openDialog } from '#model/view/view-actions.ts';
import { searchText } from '#messages/search-texts.ts';
import type { SearchMessageId } from '#messages/search-texts.ts';
import { t } from '#messages/t.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useLayer } from '#ui/layers.ts';
import { COMMANDS } from '../keys/commands.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';
import './search.css';

/** What the panes have in common; each says the rest where it has the focus. */
const PANE_KEYS: readonly (readonly [keys: readonly string[], words: SearchMessageId])[] = [
  [['←', '→', '↑', '↓'], 'search.help.arrows'],
  [['Enter'], 'search.help.enter'],
  [['+', '−', '0'], 'search.help.zoom'],
];

/** Before a room, where the page has no others; clickers send some of them. */
const ROOM_KEYS: typeof PANE_KEYS = [
  [['→', 'Page Down', 'Space'], 'search.help.roomNext'],
  [['←', 'Page Up'], 'search.help.roomPrevious'],
  [['Home', 'End'], 'search.help.roomEnds'],
  [['B'], 'search.help.roomBlank'],
  [['T'], 'search.help.roomTheme'],
  [['S'], 'search.help.roomSpeaker'],
  [['Esc'], 'search.help.roomLeave'],
];

function KeyTable({ rows }: { readonly rows: typeof PANE_KEYS }) {
  return (
    <dl className="sr-help-keys">
      {rows.map(([keys, words]) => (
        <div key={words}>
          <dt>{searchText(words)}</dt>
          <dd>
            <kbd className="sr-keys">
              {keys.map((key) => (
                <span key={key} className="app-key">
                  {key}
                </span>
              ))}
            </kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The keys of the page, from the table of commands. */
export function HelpDialog() {
  const popup = useRef<HTMLDivElement>(null);
  const close = (): void => openDialog(null);
  useLayer(close);
  return (
    <Dialog.Root
      open
      onOpenChange={(isNow) => {
        if (!isNow) close();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="app-drawer-shade" />
        <Dialog.Popup ref={popup} initialFocus={popup} className="sr-dialog sr-help">
          <div className="sr-dialog-head">
            <Dialog.Title className="sr-help-title">{searchText('search.help.title')}</Dialog.Title>
            <IconButton icon={X} label={t('app.close')} onClick={close} />
          </div>
          <dl className="sr-help-keys">
            {COMMANDS.map(
              ({ id, words, shortcut }) =>
                shortcut !== null && (
                  <div key={id}>
                    <dt>{words}</dt>
                    <dd>
                      <ShortcutKeys shortcut={shortcut} />
                    </dd>
                  </div>
                ),
            )}
          </dl>
          <h3 className="sr-group-head">{searchText('search.help.panes')}</h3>
          <KeyTable rows={PANE_KEYS} />
          <h3 className="sr-group-head">{searchText('search.help.room')}</h3>
          <KeyTable rows={ROOM_KEYS} />
          <p className="sr-foot">{searchText('search.hint')}</p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
