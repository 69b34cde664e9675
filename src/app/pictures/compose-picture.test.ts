import { describe, expect, it } from 'vitest';
import { correction, generate } from 'lean-qr';
import type { PicturePaints } from '#ui/picture/picture-paints.ts';
import { composePicture, wholeSvg } from './compose-picture.ts';
import { qrPath } from '#ui/picture/qr-path.ts';

const PAINTS: PicturePaints = { colour: () => '#000', widthOf: (text, { sizePx }) => text.length * sizePx * 0.6 };
const LINK = `https://example.org/kursk/?${'at=51.25,36.25,5.4&known=2025-03-28&sel=ev-vnjn&panel=figures&'.repeat(3)}`;
const WORDS = {
  title: 'Losses <of> "both" & others, as the reports of one winter put them, in a title that is long',
  notes: ['As known on 28 March 2025'],
  foot: ['Sources: R1 one; R2 another.', 'Made 30 November 2026 from Harbour, version 1.'],
  link: LINK,
};

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

function linesOf(svg: string): Line[] {
  return [
    ...svg.matchAll(/<text x="(?<x>[\d.]+)" y="(?<y>[\d.]+)"[^>]*font-size="(?<size>\d+)"[^>]*>(?<text>[^<]*)</g),
  ].map(({ groups }) => ({
    x: Number(groups?.['x']),
    y: Number(groups?.['y']),
    size: Number(groups?.['size']),
    text: (groups?.['text'] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  }));
}

describe('composePicture', () => {
  it.each([320, 640, 1280])('keeps every word within the frame and off the picture, %i wide', (width) => {
    const { content, body, ...frame } = composePicture({ width, height: 400 }, WORDS, PAINTS);
    const lines = linesOf(content);
    for (const { x, y, size, text } of lines) {
      expect(x + text.length * size * 0.6).toBeLessThanOrEqual(frame.width);
      expect(y).toBeLessThan(frame.height);
      expect(y <= body.y || y >= body.y + body.height).toBe(true);
    }
    const words = lines
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', '');
    for (const text of [WORDS.title, ...WORDS.notes, ...WORDS.foot, LINK])
      expect(words).toContain(text.replaceAll(' ', ''));
    expect(body.x + body.width).toBeLessThanOrEqual(frame.width);
  });

  it('escapes what it writes', () => {
    const frame = composePicture({ width: 640, height: 400 }, WORDS, PAINTS);
    const svg = wholeSvg(frame, WORDS.title, '@font-face{src:url("x")}', frame.content);
    expect(svg).toContain('Losses &lt;of&gt; &quot;both&quot; &amp;');
    expect(svg).toContain('<style>@font-face{src:url("x")}</style>');
  });
});

describe('qrPath', () => {
  it.each(['https://example.org/', LINK, LINK.repeat(4)])(
    'draws the modules of the code, inside its quiet zone',
    (text) => {
      const { size, path } = qrPath(text);
      const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.Q });
      const dark = new Set<string>();
      for (const { groups } of path.matchAll(/M(?<x>\d+) (?<y>\d+)h(?<length>\d+)/g))
        for (let at = 0; at < Number(groups?.['length']); at += 1)
          dark.add(`${Number(groups?.['x']) + at} ${groups?.['y']}`);
      const wanted = new Set<string>();
      for (let y = 0; y < code.size; y += 1)
        for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) wanted.add(`${x + 4} ${y + 4}`);
      expect(size).toBe(code.size + 8);
      expect(dark).toEqual(wanted);
    },
  );
});
