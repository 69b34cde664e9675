import { expect, it } from 'vitest';
import { barePieces } from './bare-html.ts';

function bare(html: string): string {
  return [...barePieces(html)].join('');
}

it.each([
  ['attributes', '<p class="a" style=\'color: red\' onclick=run()>Fog<br/>came</p>', '<p>Fog<br>came</p>'],
  ['a mark that ends tags, in quotation marks', '<a title="1 > 0" href = \'>\'>Fog</a>', '<a>Fog</a>'],
  ['a tag over several lines', '<img\n  src="x"\n  alt="">Fog', '<img>Fog'],
  ['scripts and styles, whatever is in them', '<script>if (a<b) s = "</p>\'"</script>Fog<STYLE>p>a{}</style >', 'Fog'],
  ['comments', '<!-- <p style="x"> -->Fog<!---->', 'Fog'],
  ['comments as only browsers read them', '<!-->Fog<!--->came<!-- a --!>in', 'Fogcamein'],
  ['a quotation mark that opens no value', '<p a"b onclick="x">Fog', '<p>Fog'],
  ['a comment that does not end', 'Fog<!-- came <p style="x">', 'Fog'],
])('drops %s', (_, html, expected) => {
  expect(bare(html)).toBe(expected);
});

it.each([
  ['text', 'Fog at 3 < 4 and "so" on, it’s said &lt;p class="x"&gt;'],
  ['the type of the document', '<!DOCTYPE html>'],
  ['what XML begins with', '<?xml version="1.0" encoding="UTF-8"?>'],
  ['a tag whose quotation mark stays open', '<p class="a>Fog'],
  ['a tag that does not end', 'Fog a<b and c'],
  ['a script that does not end', '<script>Fog'],
])('leaves %s', (_, html) => {
  expect(bare(html)).toBe(html);
});

it('leaves a page that is as deep as pages are, whatever it does not close', () => {
  const html = '<ul><li>Fog<li>Rain</ul><svg><path><path></svg><p>one<p>two<b>three</div>'.repeat(100);
  const deep = `${'<div>'.repeat(300)}Fog${'</div>'.repeat(300)}`;
  const paths = `<svg>${'<path>'.repeat(250)}</svg>`.repeat(40);
  for (const page of [html, deep, paths]) expect(bare(page)).toBe(page);
});

it('breaks the line where a page nests deeper than any does', () => {
  const deep = `${'<div>'.repeat(302)}<p>Fog</p>${'</div>'.repeat(302)}Rain`;
  expect(bare(deep)).toBe(`${'<div>'.repeat(300)}<br><br><p>Fog</p><br><br>${'</div>'.repeat(300)}Rain`);
});

it('changes nothing the second time', () => {
  const once = bare('<div id="a"><p lang=en>Fog</p><script async>x</script></div>');
  expect(bare(once)).toBe(once);
});

const PIECES = [
  'a<b and c',
  '<p a="',
  "<p a='",
  '<p a="\' ',
  '<p = = =',
  '<!--',
  '<!-- -',
  '<!',
  '</',
  '</script',
  '<script>',
  '<style>',
  '<script><!--',
  '<',
  '&lt',
  '<div>',
  '</div>',
  '<i></b>',
  '<a b',
  '<a b=',
  '<a "',
  '<a =',
];

it.each(PIECES)('goes through %j in time that grows with the text, not with its square', (piece) => {
  const timeOf = (count: number): number => {
    const html = piece.repeat(count);
    const begin = performance.now();
    expect(bare(html).length).toBeLessThanOrEqual(html.length + count);
    return performance.now() - begin;
  };
  timeOf(10_000);
  // sixteen times where it grows with the square, on every try; on a busy machine one try can take long for other reasons
  const isLinear = (): boolean => {
    const small = timeOf(25_000);
    return timeOf(100_000) < 10 * small + 100;
  };
  expect(isLinear() || isLinear() || isLinear()).toBe(true);
});
