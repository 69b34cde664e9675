import { Search, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { searchFor } from '#model/view/view-actions.ts';
import { searchText } from '#messages/search-texts.ts';
import { Icon } from '#ui/icon.tsx';
import { keyOf } from '#ui/key-of.ts';
import { openRecord } from './open-record.ts';
import { keepFocus } from './keep-focus.ts';
import { OptionList } from './option-list.tsx';
import { SEARCH_KINDS, searchOptions } from './search-options.ts';
import { searchName } from './search-name.ts';
import type { SearchOption } from './search-options.ts';
import { optionId, useCursor } from './use-cursor.ts';
import { useSearch } from './use-search.ts';
import './search.css';

/** The box of the search, with what it finds below. Enter without a choice keeps what is typed as a filter. */
export function SearchField({ takesFocus }: { readonly takesFocus: boolean }) {
  const open = useDossier();
  const query = useView((view) => view.query);
  const { search, hasFailed, ask, keep } = useSearch(open);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const words = searchName(open);
  // null = what the view searches for
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const text = typed ?? query;
  const isAsking = isOpen && text.trim() !== '';
  const asked = { kinds: SEARCH_KINDS, commands: [], canFilter: true };
  const options = search === null || !isAsking ? null : searchOptions(open, search, text.trim(), asked);
  const all = options?.groups.flatMap(({ items }) => items) ?? [];
  const cursor = useCursor(
    list,
    all.map(({ key }) => key),
    false,
  );
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const close = (): void => {
    setTyped(null);
    setOpen(false);
    cursor.mark(null);
  };
  const choose = (option: SearchOption): void => {
    switch (option.type) {
      case 'filter':
        close();
        keep(text);
        break;
      case 'query':
        setTyped(option.query);
        break;
      case 'record':
        close();
        openRecord(open, option.kind, option.id);
        break;
      case 'command':
        break;
    }
  };
  const submit = (): void => {
    const marked = all.find(({ key }) => key === cursor.key);
    if (marked !== undefined) choose(marked);
    else {
      close();
      keep(text);
    }
  };
  const handleKey = (event: KeyboardEvent): void => {
    const key = keyOf(event.nativeEvent);
    if (key === 'ArrowDown' && !isOpen) setOpen(true);
    else cursor.handleKey(event);
    if (key !== 'Escape') return;
    event.preventDefault();
    if (isAsking) close();
    else field.current?.blur();
  };
  return (
    <form
      role="search"
      className="app-search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Icon of={Search} />
      <input
        ref={field}
        className="app-search-input"
        data-search=""
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isAsking}
        aria-controls={list}
        aria-activedescendant={cursor.key === null ? undefined : optionId(list, cursor.key)}
        aria-label={words}
        aria-keyshortcuts="/"
        placeholder={words}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={text}
        onChange={({ target }) => {
          cursor.mark(null);
          setTyped(target.value);
          setOpen(true);
        }}
        onFocus={({ target }) => {
          ask();
          target.select();
        }}
        onBlur={close}
        onKeyDown={handleKey}
      />
      {text === '' ? (
        <kbd className="app-key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className="app-search-clear"
          aria-label={searchText('search.clear')}
          onMouseDown={keepFocus}
          onClick={() => {
            close();
            searchFor('');
            field.current?.focus();
          }}
        >
          <Icon of={X} />
        </button>
      )}
      <div className="sr-popup" hidden={!isAsking}>
        <OptionList
          id={list}
          label={searchText('search.results')}
          options={options}
          cursor={cursor}
          hasFailed={hasFailed}
          onRetry={ask}
          onChoose={choose}
        />
        <p className="sr-foot">{searchText('search.hint')}</p>
      </div>
    </form>
  );
}
