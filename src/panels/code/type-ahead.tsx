import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { findChoices } from '#core/coding/choices.ts';
import type { Choice } from '#core/coding/choices.ts';
import { keyOf } from '#ui/key-of.ts';
import { codeText } from '#messages/code-texts.ts';
import type { ControlProps } from './field.tsx';

interface TypeAheadProps {
  readonly control: ControlProps;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  /** Makes a record of the name that was typed. */
  readonly onMake?: (name: string) => void;
}

const MOST_SHOWN = 8;

/** A box to type a name into, with what fits under it. Arrows, Enter and Escape work in it. */
export function TypeAhead({ control, choices, onChoose, onMake }: TypeAheadProps) {
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = isOpen ? findChoices(choices, typed, MOST_SHOWN) : [];
  const name = typed.trim();
  const canMake = onMake !== undefined && name !== '' && !found.some((choice) => choice.name === name);
  const count = found.length + (canMake ? 1 : 0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // at the lower edge of a panel the list would open out of sight
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, count]);
  const close = (): void => {
    setTyped('');
    setOpen(false);
    setActive(0);
  };
  const take = (at: number): void => {
    const choice = found[at];
    if (choice !== undefined) onChoose(choice.id);
    else if (canMake) onMake(name);
    else return;
    close();
  };
  const handleKey = (event: KeyboardEvent): void => {
    const key = keyOf(event.nativeEvent);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (count > 0) setActive((active + step + count) % count);
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault();
      take(active);
    } else if (key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    }
  };
  return (
    <div className="cd-ahead">
      <input
        {...control}
        role="combobox"
        aria-expanded={isOpen && count > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && count > 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={codeText('code.typeAhead')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setActive(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={handleKey}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={codeText('code.typeAhead')}
        className="cd-ahead-list"
        hidden={!isOpen}
      >
        {found.map((choice, at) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the focus stays in the box, whose keys move through the list
          <div
            key={choice.id}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === active}
            dir="auto"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(at)}
          >
            {choice.name} {choice.isNew && <span className="cd-quiet">{codeText('code.ownMark')}</span>}
          </div>
        ))}
        {canMake && (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- as above
          <div
            id={`${listId}-${found.length}`}
            role="option"
            aria-selected={active === found.length}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(found.length)}
          >
            {codeText('code.makeNew', { name })}
          </div>
        )}
        {count === 0 && <p className="cd-quiet">{codeText('code.nothing')}</p>}
      </div>
    </div>
  );
}
