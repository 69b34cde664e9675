import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { en } from '../../src/messages/en/en.ts';
import { panelOriginalMessages } from '../../src/messages/en/panel-original.ts';

/** What the page imports, by file and export: the catalogue, and the parts of it that come later in chunks of their own. */
const SHIPPED = {
  en: { name: 'en', texts: en },
  'panel-original': { name: 'panelOriginalMessages', texts: panelOriginalMessages },
} as const;

/** In a build the catalogue is shipped compiled, so that the page needs no parser of messages. */
export function messagesPlugin(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/messages\/en\/(?:en|panel-original)\.ts$/ },
      handler(_code, id) {
        const { name, texts } = id.endsWith('/en.ts') ? SHIPPED.en : SHIPPED['panel-original'];
        const compiled = Object.fromEntries(
          Object.entries(texts).map(([message, text]) => [message, compileMessage(text)]),
        );
        return { code: `export const ${name} = ${JSON.stringify(compiled)};`, map: null };
      },
    },
  };
}
