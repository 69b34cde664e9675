// Story files that a reader opens: chosen in the list of stories, or dropped on the page.
import { createStore } from 'zustand/vanilla';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { importStory } from './import-story.ts';
import type { StoryFileFault } from './story-yaml.ts';

export interface StoryFile {
  readonly name: string;
  readonly text: string;
}

interface OpenedStories {
  /** Names of files whose stories are on the device now. */
  readonly opened: readonly string[];
  readonly refused: readonly { readonly name: string; readonly faults: readonly StoryFileFault[] }[];
}

/** What became of the story files that were opened last. */
export const storyFilesStore = createStore<OpenedStories>(() => ({ opened: [], refused: [] }));

/** Keeps the stories of all files that hold one; of the others, what is wrong with each. */
export function openStoryFiles(whole: OpenDossier, files: readonly StoryFile[]): void {
  const read = files.map(({ name, text }) => ({ name, faults: importStory(whole, text) }));
  storyFilesStore.setState({
    opened: read.filter(({ faults }) => faults === null).map(({ name }) => name),
    refused: read.flatMap(({ name, faults }) => (faults === null ? [] : [{ name, faults }])),
  });
}

/** Whether the text of a YAML file means to be a story: no source of a dossier has steps. */
export function isStoryText(text: string): boolean {
  return /^steps:/m.test(text);
}
