import { useId } from 'react';
import { searchText } from '#messages/search-texts.ts';
import { Button } from '#ui/button.tsx';
import { keepFocus } from './keep-focus.ts';
import { OptionContent } from './option-content.tsx';
import type { OptionGroup, SearchOption, SearchOptions } from './search-options.ts';
import { optionId } from './use-cursor.ts';
import type { ListCursor } from './use-cursor.ts';

interface OptionListProps {
  /** Id of the list, which the field says it controls. */
  readonly id: string;
  readonly label: string;
  /** null = the search is not there yet. */
  readonly options: SearchOptions | null;
  readonly cursor: ListCursor;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  readonly onChoose: (option: SearchOption) => void;
}

type GroupProps = Pick<OptionListProps, 'id' | 'cursor' | 'onChoose'> & {
  readonly group: OptionGroup;
  readonly isMarked: (term: string) => boolean;
};

function Group({ id, group, cursor, isMarked, onChoose }: GroupProps) {
  const head = useId();
  return (
    <div role="group" aria-labelledby={group.label === null ? undefined : head}>
      {group.label !== null && (
        <p id={head} role="presentation" className="sr-group-head">
          {group.label}
          {group.count !== null && <span className="sr-count"> {group.count}</span>}
        </p>
      )}
      {group.items.map((option) => (
        <button
          type="button"
          key={option.key}
          id={optionId(id, option.key)}
          role="option"
          aria-selected={cursor.key === option.key}
          className="sr-option"
          tabIndex={-1}
          onMouseMove={() => cursor.mark(option.key)}
          onClick={() => onChoose(option)}
        >
          <OptionContent option={option} isMarked={isMarked} />
        </button>
      ))}
    </div>
  );
}

/** What was found, group by group; announced in a line. */
export function OptionList({ id, label, options, cursor, hasFailed, onRetry, onChoose }: OptionListProps) {
  const isNothing = options?.groups.every(({ value }) => value === 'near') === true;
  return (
    <>
      <p role="status" className={isNothing || options === null ? 'sr-status' : 'visually-hidden'}>
        {options === null && searchText(hasFailed ? 'search.failed' : 'search.preparing')}
        {options?.words}
      </p>
      {options === null && hasFailed && (
        <Button variant="outlined" className="sr-retry" onMouseDown={keepFocus} onClick={onRetry}>
          {searchText('search.retry')}
        </Button>
      )}
      <div id={id} role="listbox" aria-label={label} className="sr-list" tabIndex={-1} onMouseDown={keepFocus}>
        {options?.groups.map((group) => (
          <Group
            key={group.value}
            id={id}
            group={group}
            cursor={cursor}
            isMarked={options.isMarked}
            onChoose={onChoose}
          />
        ))}
      </div>
    </>
  );
}
