// The same in development, where React also wants to know where a tag stands.
import { Fragment as ReactFragment } from 'react';
import type { ElementType, Key, ReactElement } from 'react';
import { jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime';
import type { JSXSource } from 'react/jsx-dev-runtime';
import { withOwnText, withOwnTexts } from './jsx-runtime.ts';
import type { Props } from './jsx-runtime.ts';

/** An element; with several children if these are static. */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const { children } = props;
  const isSeveral = isStatic && Array.isArray(children);
  const owned = isSeveral ? withOwnTexts(type, { ...props, children }) : withOwnText(type, props);
  return reactJsxDev(type, owned, key, isSeveral && Array.isArray(owned.children), source, self);
}

export const Fragment = ReactFragment;
