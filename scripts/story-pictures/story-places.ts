import { createHash } from 'node:crypto';
import type { Dossier, Story } from '#core/dossier/types.ts';

/** The slides of stories that have a picture for links: the opening slide (0) and the steps. */
export interface StoryPlaceFile {
  readonly story: Story;
  readonly place: number;
  /** Below `stories/` of the site. */
  readonly file: string;
  /** Of what the picture shows: with another one it has to be taken anew. */
  readonly hash: string;
}

const HASH_DIGITS = 16;

function hashOf(story: Story, place: number): string {
  const step = story.steps[place - 1];
  const shown = step === undefined ? [story.title, story.summary] : [step.title, step.caption, step.view];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, HASH_DIGITS);
}

/** All places of a dossier's stories that have a page of their own. */
export function storyPlaces({ stories }: Pick<Dossier, 'stories'>): readonly StoryPlaceFile[] {
  return stories.flatMap((story) =>
    Array.from({ length: story.steps.length + 1 }, (_, place) => ({
      story,
      place,
      file: `${story.id}/${place}.png`,
      hash: hashOf(story, place),
    })),
  );
}
