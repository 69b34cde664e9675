import { beginUrlSync } from './url-sync.ts';
import { restoreOwnTheme } from './own-theme.ts';

/** What must have happened before the first render: the view of the link, and the reader's own theme. */
export function startApp(): void {
  restoreOwnTheme();
  beginUrlSync(window);
}
