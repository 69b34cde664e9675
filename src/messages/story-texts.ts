import { storyMessages } from './en/story.ts';
import { lateTexts } from './t.ts';

export type StoryMessageId = keyof typeof storyMessages;

/** Texts of stories, which come with their chunks. */
export const storyText = lateTexts(storyMessages);
