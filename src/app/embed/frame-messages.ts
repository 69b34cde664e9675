// What a page around this one may ask of it, and is told: off, unless the page names the origins that it answers to (`<meta name="embed-origins">`). The messages are a public
// interface: docs/embedding.md.
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { decodeView, encodeView } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { checkView } from '#model/stories/check-view.ts';
import { replaceView } from '#model/view/view-actions.ts';
import { viewStore } from '#model/view/view-store.ts';

/** Origins from a comma-separated setting; what is no origin, `*` among it, is left out. */
export function allowedOrigins(setting: string | undefined): readonly string[] {
  if (setting === undefined) return [];
  return setting.split(',').flatMap((part) => {
    try {
      const { origin } = new URL(part.trim());
      return origin === 'null' ? [] : [origin];
    } catch {
      return [];
    }
  });
}

/** The query that a message asks to show; null if it is none of ours. */
export function askedQuery(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('dossier' in data) || data.dossier !== 'setView') return null;
  return 'view' in data && typeof data.view === 'string' ? data.view : null;
}

/** The view as the page around has it: panes are its own affair. */
function queryOf(view: View): string {
  return `?${encodeView({ ...view, embed: null })}`;
}

/** Answers the page around this one until it is stopped. Other origins and other windows are not heard, and told nothing. */
export function answerFrame(
  host: Window,
  whole: OpenDossier,
  allowed = allowedOrigins(host.document.querySelector<HTMLMetaElement>('meta[name="embed-origins"]')?.content),
): () => void {
  if (allowed.length === 0 || host.parent === host) return () => undefined;
  // a browser delivers a message only to a window of the origin that it is for
  const tell = (message: object): void => {
    for (const origin of allowed) host.parent.postMessage(message, origin);
  };
  const handle = ({ source, origin, data }: MessageEvent): void => {
    if (source !== host.parent || !allowed.includes(origin)) return;
    const query = askedQuery(data);
    if (query === null) return;
    const { embed } = viewStore.getState().view;
    replaceView({ ...checkView(whole, decodeView(query).view).view, embed });
  };
  let told = queryOf(viewStore.getState().view);
  const unsubscribe = viewStore.subscribe(({ view }) => {
    const query = queryOf(view);
    if (query === told) return;
    told = query;
    tell({ dossier: 'viewChanged', view: query });
  });
  host.addEventListener('message', handle);
  tell({ dossier: 'ready', view: told });
  return () => {
    unsubscribe();
    host.removeEventListener('message', handle);
  };
}
