import { expect, it } from 'vitest';
import { emptyClaim } from '#core/coding/coding.ts';
import { cutPieces, pieceClasses } from './text-pieces.ts';

it('cuts a line where something begins or ends, in code points', () => {
  const line = '🚢 About 40 came. It left.';
  const claim = emptyClaim('cl-0001', { paragraph: 2, start: 2, end: 10, sha256: '0' });
  const pieces = cutPieces(line, 2, {
    claims: [claim, emptyClaim('cl-0002', { paragraph: 1, start: 0, end: 3, sha256: '0' })],
    drafts: [
      {
        kind: 'figure',
        paragraph: 2,
        start: 8,
        end: 10,
        text: '40',
        value: { low: 40, high: 40, qualifier: 'none' },
      },
    ],
    bare: [{ paragraph: 2, start: 17, end: 25, text: 'It left.' }],
    openId: 'cl-0001',
  });
  expect(pieces.map(({ text }) => text).join('')).toBe(line);
  expect(pieces.map((piece) => [piece.text, pieceClasses(piece)])).toEqual([
    ['🚢 ', 'cd-piece'],
    ['About ', 'cd-piece cd-claimed cd-open'],
    ['40', 'cd-piece cd-claimed cd-open cd-draft cd-draft-figure'],
    [' came. ', 'cd-piece'],
    ['It left.', 'cd-piece cd-bare'],
  ]);
});
