import { describe, expect, it } from 'vitest';
import { FROZEN_LINKS } from '../testing/frozen-links.ts';
import { roundCamera } from './camera.ts';
import { VIEW_FIELDS } from './codecs.ts';
import { generateView, seededRandom } from '../testing/generated-views.ts';
import { decodeView, encodeView, viewToRecord } from './view-url.ts';
import { DEFAULT_VIEW } from './view.ts';

describe('the URL form of a view', () => {
  it('gives back every one of 5,000 generated views', () => {
    const random = seededRandom(20_241_121);
    for (let round = 0; round < 5000; round += 1) {
      const view = generateView(random);
      const { view: back, problems } = decodeView(encodeView(view));
      expect(problems).toEqual([]);
      expect(back).toEqual(view);
    }
  });

  it('writes a view the same way after reading it', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 1000; round += 1) {
      const query = encodeView(generateView(random));
      expect(encodeView(decodeView(query).view)).toBe(query);
    }
  });

  it('encodes the default view to nothing', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(decodeView('').view).toEqual(DEFAULT_VIEW);
    expect(viewToRecord(DEFAULT_VIEW)).toEqual({});
  });

  it('is short and readable', () => {
    const { view } = decodeView('?sel=ev-a1b2&type=!combat~arms&t=2025-01-01..2025-03-31&at=51.72,36.19,6.5');
    expect(encodeView(view)).toBe('t=2025-01-01..2025-03-31&at=51.72,36.19,6.5&type=arms~!combat&sel=ev-a1b2');
  });

  it('reads the last day of a window as included', () => {
    const { view } = decodeView('t=2025-04-28..2025-04-28');
    expect((view.window?.until ?? 0) - (view.window?.from ?? 0)).toBe(1);
  });

  it('keeps keys it does not know, in their order and beside its own', () => {
    const { view, problems } = decodeView('tale=st-aaaa&panel=reports&foo=a%20b&pace=2');
    expect(problems).toEqual([]);
    expect(encodeView(view)).toBe('panel=reports&tale=st-aaaa&foo=a%20b&pace=2');
  });

  it.each([
    ['t=2025-01-01', 'form'],
    ['t=2025-02-30..2025-03-01', 'date'],
    ['t=2025-03-01..2025-02-01', 'order'],
    ['at=51.7,36.2', 'form'],
    ['at=91,36.2,6', 'range'],
    ['type=Arms', 'form'],
    ['type=', 'form'],
    ['sel=ev-toolong', 'form'],
    ['sel=xx-abcd', 'form'],
    ['panel=map', 'value'],
    ['theme=pink', 'value'],
    ['story=ev-0abc', 'form'],
    ['step=two', 'form'],
    ['embed=0', 'value'],
    ['embed=map~chart', 'value'],
    ['pin=ABC', 'form'],
    ['as=before', 'value'],
    ['v=2', 'value'],
    ['known=2025-02-29', 'date'],
    ['known=2025', 'date'],
    ['knownby=nobody', 'value'],
    ['later=never', 'value'],
    ['min=0', 'range'],
    ['min=two', 'form'],
    ['parties=both', 'value'],
    ['drop=!rp-a1b2', 'form'],
    ['list=A b', 'form'],
    [`q=${'a'.repeat(201)}`, 'range'],
    ['view=table', 'value'],
    ['group=day', 'value'],
    ['sort=--date', 'value'],
  ])('leaves out and names the invalid part of %s', (query, reason) => {
    const { view, problems } = decodeView(`${query}&sel=ev-zzzz`.replace('sel=xx-abcd&sel=ev-zzzz', query));
    expect(problems.map((problem) => problem.reason)[0]).toBe(reason);
    expect(view.panel).toBeNull();
    expect(view.window).toBeNull();
  });

  it('names a key given twice and keeps the first', () => {
    const { view, problems } = decodeView('panel=reports&panel=about');
    expect(view.panel).toBe('reports');
    expect(problems).toEqual([{ key: 'panel', value: 'about', reason: 'repeated' }]);
  });

  it('names broken percent-encoding and keeps the rest', () => {
    const { view, problems } = decodeView('foo=%E0%A4%A&panel=reports');
    expect(view.panel).toBe('reports');
    expect(problems).toEqual([{ key: 'foo=%E0%A4%A', value: '', reason: 'encoding' }]);
  });

  it.each(FROZEN_LINKS)('reads the frozen link %s', (link, today) => {
    const { view, problems } = decodeView(link);
    expect(problems).toEqual([]);
    expect(encodeView(view)).toBe(today);
  });

  it('has a frozen link with every key', () => {
    const frozen = new Set(FROZEN_LINKS.flatMap(([, today]) => Object.keys(viewToRecord(decodeView(today).view))));
    expect(
      Object.values(VIEW_FIELDS)
        .map(({ key }) => key)
        .filter((key) => !frozen.has(key)),
    ).toEqual([]);
  });
});

describe('roundCamera', () => {
  it('changes nothing the second time', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 2000; round += 1) {
      const once = roundCamera({ lat: random() * 200 - 100, lng: random() * 1000 - 500, zoom: random() * 30 - 5 });
      expect(roundCamera(once)).toEqual(once);
      expect(once.lng).toBeGreaterThanOrEqual(-180);
      expect(once.lng).toBeLessThan(180);
    }
  });
});
