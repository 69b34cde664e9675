import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Story } from '#core/dossier/types.ts';
import { storySchema } from '#core/dossier/schema-evidence.ts';
import { BUILT_DOSSIERS } from '../testing/built-dossiers.ts';
import { readStoryYaml, storyFileName, storyYaml } from './story-yaml.ts';

const stories = BUILT_DOSSIERS.flatMap(({ whole }) => whole.dossier.stories);
const unfinished = {
  id: 'st-k3m7',
  title: '',
  summary: '',
  steps: [{ title: ': odd #1', caption: '- a\n- b', notes: null, claimIds: [], view: '' }],
};

describe('a story as a file', () => {
  it.each([
    ...stories.map((story) => [story.title, story] as const),
    ['an unfinished one', unfinished as unknown as Story] as const,
  ])('%s comes out as it went in', (_, story) => {
    expect(readStoryYaml(storyYaml(story))).toEqual({ story });
  });

  it('of the repository is read as the pipeline reads it', () => {
    const read = readStoryYaml(readFileSync('data/stories/how-it-became-known.yaml', 'utf8'));
    expect('story' in read && storySchema.safeParse(read.story).success).toBe(true);
    expect('story' in read && stories.find(({ id }) => id === read.story.id)).toEqual('story' in read && read.story);
  });

  it.each([
    ['id: [', 'yaml', 1],
    ['id: st-k3m7\ntitle: A\nsummary: B\nsteps:\n  - title: 7\n', 'shape', 5],
    ['just words', 'shape', 1],
  ])('%j is named with its line', (text, rule, line) => {
    const read = readStoryYaml(text);
    expect('faults' in read && read.faults[0]).toMatchObject({ rule, line });
  });

  it('is named after its title, or its id', () => {
    expect(storyFileName({ ...(unfinished as unknown as Story), title: 'Élan, 3,000 more?' })).toBe(
      'elan-3-000-more.yaml',
    );
    expect(storyFileName({ ...(unfinished as unknown as Story), title: '북한' })).toBe('st-k3m7.yaml');
  });
});
