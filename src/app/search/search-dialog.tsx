import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';
import { searchText } from '#messages/search-texts.ts';
import { t } from '#messages/t.ts';
import { leadFocus } from '#parts/follow-focus.ts';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { useLayer } from '#ui/layers.ts';
import { COMMANDS } from '../keys/commands.ts';
import { openRecord } from './open-record.ts';
import { OptionList } from './option-list.tsx';
import { searchName } from './search-name.ts';
import { PALETTE_KINDS, SEARCH_KINDS, searchOptions } from './search-options.ts';
import type { SearchOption } from './search-options.ts';
import { optionId, useCursor } from './use-cursor.ts';
import { useSearch } from './use-search.ts';
import './search.css';

/** The search over the page where there is no room for its box, or, as the palette, with the commands. */
export function SearchDialog({ isPalette }: { readonly isPalette: boolean }) {
  const open = useDossier();
  const { search, hasFailed, ask, keep } = useSearch(open);
  const list = useId();
  const { view } = viewStore.getState();
  const [text, setText] = useState(isPalette ? '' : view.query);
  useEffect(ask, [ask]);
  // the palette is open already
  const available = COMMANDS.filter(({ id, isAvailable }) => id !== 'palette' && isAvailable(view, open.whole));
  const asked = isPalette
    ? { kinds: PALETTE_KINDS, commands: available, canFilter: false }
    : { kinds: SEARCH_KINDS, commands: [], canFilter: true };
  const options = search === null ? null : searchOptions(open, search, text.trim(), asked);
  const all = options?.groups.flatMap(({ items }) => items) ?? [];
  const cursor = useCursor(
    list,
    all.map(({ key }) => key),
    isPalette,
  );
  // the panel takes the focus for what it opens; else it goes back to where it was
  const isLed = useRef(false);
  const lead = (run: () => void): void => {
    isLed.current = true;
    leadFocus(run);
  };
  const close = (): void => openDialog(null);
  useLayer(close);
  const choose = (option: SearchOption): void => {
    switch (option.type) {
      case 'filter':
        close();
        keep(text);
        break;
      case 'query':
        setText(option.query);
        break;
      case 'record':
        close();
        // a filter opens nothing
        if (option.kind === 'place' || option.kind === 'actor') openRecord(open, option.kind, option.id);
        else lead(() => openRecord(open, option.kind, option.id));
        break;
      case 'command':
        close();
        if (option.command.leads) lead(() => option.command.run(open.whole));
        else option.command.run(open.whole);
        break;
    }
  };
  const submit = (): void => {
    const marked = all.find(({ key }) => key === cursor.key);
    if (marked !== undefined) choose(marked);
    else if (!isPalette) {
      close();
      keep(text);
    }
  };
  const label = searchText(isPalette ? 'search.palette.label' : 'search.label');
  const fieldLabel = isPalette ? searchText('search.palette.field') : searchName(open);
  return (
    <Dialog.Root
      open
      onOpenChange={(isNow) => {
        if (!isNow) close();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="app-drawer-shade" />
        <Dialog.Popup className="sr-dialog" aria-label={label} finalFocus={() => !isLed.current}>
          <form
            role="search"
            className="sr-dialog-head"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <Icon of={Search} />
            <input
              className="sr-dialog-input"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={all.length > 0}
              aria-controls={list}
              aria-activedescendant={cursor.key === null ? undefined : optionId(list, cursor.key)}
              aria-label={fieldLabel}
              placeholder={fieldLabel}
              enterKeyHint={isPalette ? 'go' : 'search'}
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              value={text}
              onChange={({ target }) => {
                cursor.mark(null);
                setText(target.value);
              }}
              onKeyDown={cursor.handleKey}
            />
            <IconButton icon={X} label={t('app.close')} onClick={close} />
          </form>
          <OptionList
            id={list}
            label={searchText('search.results')}
            options={options}
            cursor={cursor}
            hasFailed={hasFailed}
            onRetry={ask}
            onChoose={choose}
          />
          <p className="sr-foot">{searchText(open.byBlock === null ? 'search.hint' : 'search.hintByBlock')}</p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
