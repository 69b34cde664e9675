import type { OpenDossier } from '#core/states/open-dossier.ts';
import { addNotice, openDialog } from '#model/view/view-actions.ts';
import { partLoad } from '#late/part-load.ts';
import { checkView } from '#model/stories/check-view.ts';
import { resumePresenting } from '#model/stories/presenting.ts';
import { holdDrop, isEvidence } from './own/held-drop.ts';
import { guardDrops } from './drop-guard.ts';
import { beginUrlSync } from './url-sync.ts';
import type { UrlSync } from './url-sync.ts';
import { restoreOwnTheme } from '#model/view/own-theme.ts';

let sync: UrlSync | null = null;

const OPEN_OWN = partLoad('take-files', () => import('./own/take-files.ts').then((part) => part.takeFiles));

/** What is dropped on the page is opened if it looks like evidence; else a notice says that nothing came of it. */
function takeDrop(transfer: DataTransfer | null): void {
  const held = transfer === null ? null : holdDrop(transfer);
  if (held === null || !isEvidence(held)) {
    addNotice({ type: 'dropped-beside' });
    return;
  }
  openDialog('open');
  OPEN_OWN.forget();
  void OPEN_OWN.ask().then((take) => take(held));
}

/** What must have happened before the first render: the view of the link, the reader's own theme, whether a room is shown a story, and that no file takes the page's place. */
export function startApp(): void {
  restoreOwnTheme();
  resumePresenting();
  sync = beginUrlSync(window);
  guardDrops(window, takeDrop);
}

/** From now on links are read as this dossier can show them; what it does not have is left out and named. */
export function readLinksFor(open: OpenDossier, isOwn: boolean): void {
  sync?.checkWith((asked) => {
    // a step of the history can lead to another dossier, which reads its own links once it is open
    if (asked.own !== (isOwn ? open.manifest.hash : null)) return asked;
    const { view, notices } = checkView(open, asked);
    for (const notice of notices) addNotice(notice);
    return view;
  });
}
