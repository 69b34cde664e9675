import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { en } from '../../src/messages/en/en.ts';
import { LATE_PARTS } from '../../src/messages/en/late-parts.ts';

/** What the page imports, by file: the catalogue, and the parts of it that come later in chunks of their own. */
const SHIPPED: Readonly<
  Record<string, { readonly name: string; readonly texts: Readonly<Record<string, string>> } | undefined>
> = { en: { name: 'en', texts: en }, ...LATE_PARTS };

/** In a build the catalogue is shipped compiled, so that the page needs no parser of messages. */
export function messagesPlugin(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/messages\/en\/[a-z-]+\.ts$/ },
      handler(_code, id) {
        const part = SHIPPED[id.slice(id.lastIndexOf('/') + 1, -'.ts'.length)];
        if (part === undefined) return null;
        const compiled = Object.fromEntries(
          Object.entries(part.texts).map(([message, text]) => [message, compileMessage(text)]),
        );
        return { code: `export const ${part.name} = ${JSON.stringify(compiled)};`, map: null };
      },
    },
  };
}
