import type { ComponentPropsWithRef, KeyboardEvent, MouseEvent, SyntheticEvent } from 'react';

interface ViewLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> {
  /** The address it leads to, from `?` on. Asked for with each render, and again when the link is about to be used. */
  readonly hrefOf: () => string;
  /** What a plain click does, in this page. */
  readonly onOpen: () => void;
}

/** Whether the browser is asked for something else than to follow the link here: a new tab, a new window, a download. */
function isElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/**
 * A link to another view of this page: a plain click opens it here, and it can be opened in a new tab, copied and bookmarked as any link. Its
 * address is put right when it is pointed at or focused, so that nothing has to be rendered when the map moves.
 */
export function ViewLink({
  hrefOf,
  onOpen,
  onPointerEnter,
  onPointerDown,
  onFocus,
  onKeyDown,
  children,
  ...rest
}: ViewLinkProps) {
  const renew = <E extends SyntheticEvent<HTMLAnchorElement>>(then?: (event: E) => void) => {
    return (event: E): void => {
      event.currentTarget.setAttribute('href', hrefOf());
      then?.(event);
    };
  };
  return (
    <a
      {...rest}
      href={hrefOf()}
      onClick={(event) => {
        if (isElsewhere(event)) return;
        event.preventDefault();
        onOpen();
      }}
      onPointerEnter={renew(onPointerEnter)}
      onPointerDown={renew(onPointerDown)}
      onFocus={renew(onFocus)}
      onKeyDown={renew<KeyboardEvent<HTMLAnchorElement>>(onKeyDown)}
    >
      {children}
    </a>
  );
}
