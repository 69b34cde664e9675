import { findEvent } from '#core/dossier/index-dossier.ts';
import { makeFacet } from '#core/view/facet.ts';
import type { Facet, View } from '#core/view/view.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import type { Notice } from '#model/view/view-store.ts';

interface CheckedView {
  readonly view: View;
  readonly notices: readonly Notice[];
}

function checkFacet(key: string, facet: Facet, ids: ReadonlyMap<string, unknown>, notices: Notice[]): Facet {
  const unknown = [...facet.include, ...facet.exclude].filter((value) => !ids.has(value));
  if (unknown.length === 0) return facet;
  notices.push({ type: 'unknown-values', key, values: unknown });
  return makeFacet(
    facet.include.filter((value) => ids.has(value)),
    facet.exclude.filter((value) => ids.has(value)),
  );
}

/** A view as this dossier can show it: values the dossier does not have are left out and named, a former id leads to the event it became. */
export function checkView(open: OpenDossier, view: View): CheckedView {
  const notices: Notice[] = [];
  const types = checkFacet('type', view.types, open.lookup.eventTypes, notices);
  const reports = checkFacet('report', view.reports, open.lookup.reports, notices);
  let selection = view.selection;
  if (selection !== null) {
    const found = findEvent(open.lookup, selection);
    if (found.type === 'merged') {
      notices.push({ type: 'former-record', formerId: selection, id: found.event.id });
      selection = found.event.id;
    }
  }
  return { view: { ...view, types, reports, selection }, notices };
}
