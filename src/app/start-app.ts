import type { OpenDossier } from '#core/states/open-dossier.ts';
import { addNotice } from '#model/view/view-actions.ts';
import { partLoad } from '#late/part-load.ts';
import { isStoryFragment } from '#core/view/link-fragment.ts';
import { askedVersion } from '#core/view/asked-version.ts';
import { notePinnedLink } from '#model/view/pinned-link.ts';
import { checkView } from '#model/stories/check-view.ts';
import { resumePresenting } from '#model/stories/presenting.ts';
import { holdDrop, isEvidence } from './own/held-drop.ts';
import { guardDrops } from './drop-guard.ts';
import { beginUrlSync } from './url-sync.ts';
import type { UrlSync } from './url-sync.ts';
import { withOwnLater } from '#model/view/own-later.ts';
import { restoreOwnTheme } from '#model/view/own-theme.ts';
import { restoreOwnUnits } from '#model/view/own-units.ts';

let sync: UrlSync | null = null;

let opened: OpenDossier | null = null;

const TAKE_DROP = partLoad('take-files', () => import('./own/take-files.ts').then((part) => part.takeDropped));

/** What is dropped on the page is opened if it looks like evidence; else a notice says that nothing came of it. */
function takeDrop(transfer: DataTransfer | null): void {
  const held = transfer === null ? null : holdDrop(transfer);
  if (held === null || !isEvidence(held)) {
    addNotice({ type: 'dropped-beside' });
    return;
  }
  TAKE_DROP.forget();
  void TAKE_DROP.ask().then((take) => take(held, opened));
}

/**
 * What must have happened before the first render: the view of the link, the reader's own settings, whether a room is shown a story, and that no
 * file takes the page's place.
 */
export function startApp(): void {
  restoreOwnTheme();
  restoreOwnUnits();
  resumePresenting();
  sync = beginUrlSync(window, withOwnLater);
  guardDrops(window, takeDrop);
}

const LINKED_STORY = partLoad('take-linked-story', () =>
  import('#model/stories/take-linked-story.ts').then((part) => part.takeLinkedStory),
);

function checkLinks(open: OpenDossier, version: string | null): void {
  sync?.checkWith((asked) => {
    if (askedVersion(asked) !== version) return asked;
    const { view, notices } = checkView(open, asked);
    for (const notice of notices) addNotice(notice);
    if (asked.pin !== null) notePinnedLink(asked, view);
    return view;
  });
}

/**
 * From now on links are read as this dossier can show them; what it does not have is left out and named. Links that ask for another version than
 * `version` (a hash, null = the newest) stay as they are until that one is open.
 */
export function readLinksFor(open: OpenDossier, version: string | null): void {
  opened = open;
  const { hash } = window.location;
  // the story of a link is there before the rest of the link is read
  if (version === null && isStoryFragment(hash)) {
    LINKED_STORY.forget();
    void LINKED_STORY.ask()
      .then((take) => take(open, hash))
      .finally(() => checkLinks(open, version));
  } else checkLinks(open, version);
}
