import type { OpenDossier } from '#core/states/open-dossier.ts';
import { freshStoryId, saveStory } from './edit-own-story.ts';
import { allStories } from './stories.ts';
import { readStoryYaml } from './story-yaml.ts';
import type { StoryFileFault } from './story-yaml.ts';

/**
 * Keeps the story of a file on this device; null = done. One that has the name of another story gets its own, so that nothing is written over; one
 * that is there to the letter is not doubled.
 */
export function importStory(whole: OpenDossier, text: string): readonly StoryFileFault[] | null {
  const read = readStoryYaml(text);
  if ('faults' in read) return read.faults;
  const { story } = read;
  const there = allStories(whole.dossier).find(({ id }) => id === story.id);
  if (there === undefined) saveStory(whole, story);
  else if (JSON.stringify(there) !== JSON.stringify(story))
    saveStory(whole, { ...story, id: freshStoryId(whole.dossier) });
  return null;
}
