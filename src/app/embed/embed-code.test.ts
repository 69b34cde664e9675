import { expect, it } from 'vitest';
import { embedCode } from './embed-code.ts';

const CODE = {
  address: 'https://x.example/?sel=ev-k3m7&embed=1',
  whole: 'https://x.example/?sel=ev-k3m7',
  title: 'A "quoted" <title> & more',
  fallback: 'Open it',
  widthPx: null,
  heightPx: 480,
};

it('names the frame, and has a link beside it for whoever sees no frame', () => {
  const html = embedCode(CODE);
  expect(html).toContain('src="https://x.example/?sel=ev-k3m7&amp;embed=1"');
  expect(html).toContain('title="A &quot;quoted&quot; &lt;title&gt; &amp; more"');
  expect(html).toContain('width="100%" height="480"');
  expect(html).toContain('<a href="https://x.example/?sel=ev-k3m7">Open it</a>');
});

it('has a width where one is given', () => {
  expect(embedCode({ ...CODE, widthPx: 640 })).toContain('width="640"');
});
