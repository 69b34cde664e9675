import { Kept, once } from '#core/kept.ts';
import { isIdOf } from '#core/dossier/record-id.ts';
import { encodeView } from '#core/view/view-url.ts';
import type { View } from '#core/view/view.ts';
import { selectionPatch } from './view-actions.ts';
import { viewStore } from './view-store.ts';

/** Stands for the record until it is known; of the form of every id, so that it is written as one. */
const SOME_ID = { reports: 'rp-0000', event: 'ev-0000' } as const;

type Parts = Readonly<Record<keyof typeof SOME_ID, readonly [before: string, after: string]>>;

function cut(view: View, id: string): readonly [string, string] {
  const query = `&${encodeView({ ...view, ...selectionPatch(view, id) })}`;
  // pairs that are not ours come behind
  const at = query.indexOf(`&sel=${id}`) + '&sel='.length;
  return [`?${query.slice(1, at)}`, query.slice(at + id.length)];
}

const partsOf = once((view: View): Parts => ({ reports: cut(view, SOME_ID.reports), event: cut(view, SOME_ID.event) }));

/** The same view with another list. */
const withList = new Kept<View, View>(() => 2);

/**
 * The address, from `?` on, of the present view with a record selected, from a list if one is given. Encoding a view once is enough for all
 * records.
 */
export function recordHref(id: string, list?: string | null): string {
  const { view } = viewStore.getState();
  const from =
    list === undefined || list === view.list ? view : withList.get(view, list ?? '', () => ({ ...view, list }));
  const [before, after] = partsOf(from)[isIdOf('report', id) ? 'reports' : 'event'];
  return before + id + after;
}
