import { Fragment, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { jsx, jsxs } from './jsx-runtime.ts';

const b = jsx('b', { children: 'x' });

describe('a text beside other nodes has an element to itself', () => {
  it.each([
    ['a text alone is left alone', jsx('p', { children: 'a' }), '<p>a</p>'],
    ['texts alone are one', jsxs('p', { children: ['a', ' · ', 1, null, false, 'b'] }), '<p>a · 1b</p>'],
    ['nothing is nothing', jsxs('p', { children: [null, false] }), '<p></p>'],
    ['elements are left alone', jsxs('p', { children: [b, b] }), '<p><b>x</b><b>x</b></p>'],
    ['a text beside an element', jsxs('p', { children: ['a', b] }), '<p><text-run>a</text-run><b>x</b></p>'],
    ['a number', jsxs('p', { children: [b, 0] }), '<p><b>x</b><text-run>0</text-run></p>'],
    ['a blank', jsxs('p', { children: [b, ' ', b] }), '<p><b>x</b><text-run> </text-run><b>x</b></p>'],
    [
      'texts side by side are one, also with nothing between them',
      jsxs('p', { children: [b, 'a', null, ' ', 'c', b, 'd'] }),
      '<p><b>x</b><text-run>a c</text-run><b>x</b><text-run>d</text-run></p>',
    ],
    [
      'texts in a list',
      jsx('p', { children: ['a', ['c', createElement('i', { key: 'i' })]] }),
      '<p><text-run>a</text-run><text-run>c</text-run><i></i></p>',
    ],
    [
      'a list beside others',
      jsxs('p', { children: ['a', ['c', 'd']] }),
      '<p><text-run>a</text-run><text-run>c</text-run><text-run>d</text-run></p>',
    ],
    ['a fragment', jsx(Fragment, { children: 'a' }), '<text-run>a</text-run>'],
    ['a fragment of texts', jsxs(Fragment, { children: ['a', 'c'] }), '<text-run>ac</text-run>'],
    ['an option', jsxs('option', { children: ['a', ' ', 'c'] }), '<option>a c</option>'],
  ])('%s', (_, element, markup) => {
    expect(renderToStaticMarkup(element)).toBe(markup);
  });

  it('keeps every child in its place, so that React takes it for the one it was', () => {
    const places = (children: readonly unknown[]): unknown[] => {
      const { props } = jsxs('p', { children }) as { readonly props: { readonly children: readonly unknown[] } };
      return props.children.map((child) => child === b);
    };
    expect(places([null, 'a', b])).toEqual([false, false, true]);
    expect(places(['a', 'c', b])).toEqual([false, false, true]);
    expect(places([null, null, b])).toEqual([false, false, true]);
  });
});
