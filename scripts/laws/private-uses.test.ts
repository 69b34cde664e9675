import { expect, it } from 'vitest';
import { privateUses } from './private-uses.ts';

it.each([
  ['a field with an underscore', 'map._placementDirty = false;'],
  ['the same in brackets', "item['_getSizes']();"],
  ['the same taken out', 'const { _container } = map;'],
  ['a prototype', 'Item.prototype.redraw = redraw;'],
  ['a replaced method', 'map.triggerRepaint = () => undefined;'],
  ['a method put in the place of another', 'map.triggerRepaint = wrap.bind(map);'],
  ['a property defined anew', "Object.defineProperty(style, 'placement', {});"],
])('%s is found', (_, text) => {
  expect(privateUses('sample.ts', `\n${text}`)).toEqual(['sample.ts:2']);
});

it.each([
  ['a handler of the page', 'image.onload = () => undefined;'],
  ['a value', 'element.textContent = words;'],
  ['fields of our own', 'class A { #held = 0; run = () => this.#held; constructor() { this.run = () => 1; } }'],
  ['a function of the name _', "i18n._('message');"],
  ['a parameter that is not used', 'list.map((_, at) => at);'],
])('%s is not', (_, text) => {
  expect(privateUses('sample.ts', text)).toEqual([]);
});
