import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Story } from '#core/dossier/types.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { MOST_LINK } from '../view/packed-fragment.ts';
import { readStoryFragment, storyFragment } from './story-link.ts';

const stories = BUILT_DOSSIERS.flatMap(({ whole }) => whole.dossier.stories);

/** Handed out once, opens for ever. */
const FROZEN =
  '#story=1.12wtx9c.bY7LCsIwEEV_RbJupUREKXQruBAXdSddhGaU0GQSmsRQSv_diQsf4HLOvfcwM1OS1cyHctiYHStYUEEDkUuyKx_AeWI-GiPGiehJSFhFt87wFdbX-T05IxDvhQvKIt0HNfqQq2gDUBWj1pRrocxR5mlXsIeCRNUBbcKGV3xbVrzke7YUHy-98uNtobcov8Ss1TbpKZO_dicQdHNT9zhSfemWJw';

describe('a story in a link', () => {
  it.each(stories.map((story) => [story.title, story] as const))('%s comes out as it went in', (_, story) => {
    const fragment = storyFragment(story);
    expect(fragment).toMatch(/^#story=1\.[\da-z]+\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(MOST_LINK);
    expect(readStoryFragment(fragment)).toEqual({ story });
  });

  it('of the first form opens', () => {
    const read = readStoryFragment(FROZEN);
    expect('story' in read && read.story.title).toBe('Two steps');
  });

  it('with a letter changed anywhere is refused, and one with a full stop behind it opens', () => {
    const opened = readStoryFragment(FROZEN);
    for (let at = '#story=1.'.length; at < FROZEN.length; at += 1) {
      const changed = FROZEN.slice(0, at) + (FROZEN[at] === 'A' ? 'B' : 'A') + FROZEN.slice(at + 1);
      expect(readStoryFragment(changed)).toEqual({ fault: 'cut' });
    }
    expect(readStoryFragment(`${FROZEN}.`)).toEqual(opened);
    expect(readStoryFragment(`${FROZEN}).`)).toEqual(opened);
  });

  it('that is none, or unpacks to far too much, is named', () => {
    // the writer packs whatever it is given
    const pack = (value: unknown): string => storyFragment(value as Story);
    expect(readStoryFragment(pack({ id: 'st-k3m7' }))).toEqual({ fault: 'shape' });
    expect(readStoryFragment(pack('x'.repeat(5_000_000)))).toEqual({ fault: 'cut' });
  });

  it.each([
    ['cut off', FROZEN.slice(0, 40), 'cut'],
    ['garbled', `${FROZEN.slice(0, 30)}%%%`, 'cut'],
    ['of a later form', '#story=2.abc', 'newer'],
    ['empty', '#story=', 'cut'],
    ['without a check sum', packed({ id: 'st-k3m7' }), 'cut'],
  ])('%s is named', (_, fragment, fault) => {
    expect(readStoryFragment(fragment)).toEqual({ fault });
  });
});

function packed(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  return `#story=1.${btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
