import { describe, expect, it } from 'vitest';
import { parseSource } from './read-sources.ts';

describe('parseSource', () => {
  it('finds what a file imports, and whether only its types', () => {
    const text = `import type { A } from '#core/a.ts';
      import { type B } from './b.ts';
      import { c, type D } from './c.ts';
      import './look.css';
      const later = () => import('#map/map-pane.tsx');`;
    expect(parseSource('src/x.ts', text).imports).toEqual([
      { address: '#core/a.ts', typesOnly: true },
      { address: './b.ts', typesOnly: true },
      { address: './c.ts', typesOnly: false },
      { address: './look.css', typesOnly: false },
      { address: '#map/map-pane.tsx', typesOnly: false },
    ]);
  });

  it.each([
    [`export * from './a.ts';`, true],
    [`export { a } from './a.ts';`, true],
    [`export type { A } from './a.ts';`, true],
    [`export const a = 1;`, false],
  ])('%s passes something on: %s', (text, passesOn) => {
    expect(parseSource('src/x.ts', text).passesOn).toBe(passesOn);
  });

  it.each([
    ['<p>Nothing found</p>', ['Nothing found']],
    ["<p>{'Nothing'}</p>", ['Nothing']],
    ["<p>{open ? 'Open' : t('x.closed')}</p>", ['Open']],
    ["<p>{kind === 'event' && <b>Event</b>}</p>", ['Event']],
    ['<button aria-label="Close" />', ['Close']],
    ["<img alt={'Map'} />", ['Map']],
    ['<ul>{items.map((item) => <li key={item.id}>entry {item.name}</li>)}</ul>', ['entry']],
  ])('sees the words in %s', (jsx, words) => {
    expect(parseSource('src/x.tsx', `export const x = ${jsx};`).shownWords).toEqual(words);
  });

  it.each([
    "<p>{t('panel.empty')}</p>",
    '<p> · – {count} </p>',
    '<button className="pn-close" type="button" aria-label={t(\'x.close\')} />',
    "<p>{kind === 'event' ? <A /> : null}</p>",
    "<p>{format(day, 'long')}</p>",
  ])('sees none in %s', (jsx) => {
    expect(parseSource('src/x.tsx', `export const x = ${jsx};`).shownWords).toEqual([]);
  });
});
