// What the compiler makes of tags (`jsxImportSource` in vite.config.ts): React's own, with an element for each text beside others.
import { createElement, Fragment as ReactFragment } from 'react';
import type { ElementType, Key, ReactElement } from 'react';
import { jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { ownTexts, ownTextsOfList } from './own-texts.ts';

export interface Props {
  readonly children?: unknown;
}

function makeRun(text: string, key?: string): ReactElement {
  return createElement('text-run', key === undefined ? null : { key }, text);
}

/** The properties of an element with one child or none; `children` itself can be a list. */
export function withOwnText(type: ElementType, props: Props): Props {
  const { children } = props;
  if (Array.isArray(children)) {
    const owned = ownTextsOfList(children, makeRun);
    return owned === children ? props : { ...props, children: owned };
  }
  // a fragment has others beside it
  const isBare = type === ReactFragment && (typeof children === 'string' || typeof children === 'number');
  return isBare ? { ...props, children: makeRun(String(children)) } : props;
}

/** The properties of an element with several children; they can become one text. */
export function withOwnTexts(type: ElementType, props: Props & { readonly children: readonly unknown[] }): Props {
  const children = ownTexts(props.children, makeRun);
  if (children === props.children) return props;
  return Array.isArray(children) ? { ...props, children } : withOwnText(type, { ...props, children });
}

/** An element with one child or none. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return reactJsx(type, withOwnText(type, props), key);
}

/** An element with several children. */
export function jsxs(
  type: ElementType,
  props: Props & { readonly children: readonly unknown[] },
  key?: Key,
): ReactElement {
  const owned = withOwnTexts(type, props);
  return Array.isArray(owned.children) ? reactJsxs(type, owned, key) : reactJsx(type, owned, key);
}

export const Fragment = ReactFragment;
