import { appMessages } from './app.ts';
import { modelMessages } from './model.ts';
import { panelMessages } from './panel.ts';

/** The English catalogue: one part a room, ids unique over all of them (`catalogue.test.ts`). */
export const en = {
  ...appMessages,
  ...modelMessages,
  ...panelMessages,
} as const;
