/// <reference types="vite/client" />

/** Version of the app, from package.json. */
declare const __APP_VERSION__: string;
/** Content hash of the dossier of whose stories the build has made pages; '' = of none. */
declare const __STORY_PAGES__: string;
