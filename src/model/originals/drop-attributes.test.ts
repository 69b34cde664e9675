import { expect, it } from 'vitest';
import { dropAttributes } from './drop-attributes.ts';

it.each([
  ['attributes', '<p class="a" style=\'color: red\' onclick=run()>Fog<br/>came</p>', '<p>Fog<br>came</p>'],
  ['a mark that ends tags, in quotation marks', '<a title="1 > 0" href=\'>\'>Fog</a>', '<a>Fog</a>'],
  ['a tag over several lines', '<img\n  src="x"\n  alt="">Fog', '<img>Fog'],
  ['scripts and styles, whatever is in them', '<script>if (a<b) s = "</p>\'"</script>Fog<STYLE>p>a{}</style >', 'Fog'],
  ['comments', '<!-- <p style="x"> -->Fog<!---->', 'Fog'],
])('drops %s', (_, html, bare) => {
  expect(dropAttributes(html)).toBe(bare);
});

it.each([
  ['text', 'Fog at 3 < 4 and "so" on, it’s said &lt;p class="x"&gt;'],
  ['the type of the document', '<!DOCTYPE html>'],
  ['a tag whose quotation mark stays open', '<p class="a>Fog'],
  ['a script that does not end', '<script>Fog'],
])('leaves %s', (_, html) => {
  expect(dropAttributes(html)).toBe(html);
});

it('changes nothing the second time', () => {
  const once = dropAttributes('<div id="a"><p lang=en>Fog</p><script async>x</script></div>');
  expect(dropAttributes(once)).toBe(once);
});
