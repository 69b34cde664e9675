import { storyEditorMessages } from './en/story-editor.ts';
import { lateTexts } from './t.ts';

/** Texts of the story editor, which come with its chunk. */
export const editorText = lateTexts(storyEditorMessages);
