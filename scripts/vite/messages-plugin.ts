import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { en } from '../../src/messages/en/en.ts';

/** In a build the catalogue is shipped compiled, so that the page needs no parser of messages. */
export function messagesPlugin(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/messages\/en\/en\.ts$/ },
      handler() {
        const compiled = Object.fromEntries(Object.entries(en).map(([id, message]) => [id, compileMessage(message)]));
        return { code: `export const en = ${JSON.stringify(compiled)};`, map: null };
      },
    },
  };
}
