/** Where the pictures of stories lie, beside the pages that the build makes. */
export const PICTURES_FOLDER = 'public/stories';
/** What each picture showed when it was taken. */
export const MADE_FILE = 'scripts/story-pictures/made.json';
