import type { OpenDossier } from '#core/states/open-dossier.ts';
import { addNotice } from '#model/view/view-actions.ts';
import { checkView } from '#model/stories/check-view.ts';
import { resumePresenting } from '#model/stories/presenting.ts';
import { guardDrops } from './drop-guard.ts';
import { beginUrlSync } from './url-sync.ts';
import type { UrlSync } from './url-sync.ts';
import { restoreOwnTheme } from '#model/view/own-theme.ts';

let sync: UrlSync | null = null;

/** What must have happened before the first render: the view of the link, the reader's own theme, whether a room is shown a story, and that no file takes the page's place. */
export function startApp(): void {
  restoreOwnTheme();
  resumePresenting();
  sync = beginUrlSync(window);
  guardDrops(window, () => addNotice({ type: 'dropped-beside' }));
}

/** From now on links are read as this dossier can show them; what it does not have is left out and named. */
export function readLinksFor(open: OpenDossier): void {
  sync?.checkWith((asked) => {
    const { view, notices } = checkView(open, asked);
    for (const notice of notices) addNotice(notice);
    return view;
  });
}
