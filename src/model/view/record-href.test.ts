import { expect, it } from 'vitest';
import { generateView, seededRandom } from '#core/testing/generated-views.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { decodeView } from '#core/view/view-url.ts';
import { recordHref } from './record-href.ts';
import { selectFromList, selectRecord } from './view-actions.ts';
import { viewStore } from './view-store.ts';

it('leads to the view that selecting the record gives', () => {
  const random = seededRandom(31);
  for (let round = 0; round < 500; round += 1) {
    for (const id of ['ev-k3m7', 'cl-0000', 'rp-a1b2']) {
      // a pair of others that looks like ours must not be taken for it
      const unknown = round % 3 === 0 ? [['xsel', 'ev-0000'] as const, ['x', '&sel=ev-0000'] as const] : [];
      viewStore.setState({ view: { ...generateView(random), unknown } });
      const href = recordHref(id);
      selectRecord(id);
      expect(decodeView(href)).toMatchObject({ view: viewStore.getState().view, problems: [] });
    }
  }
});

it('leads to the view that selecting it from a list gives', () => {
  for (const before of ['all-events', null])
    for (const list of ['shown', null]) {
      viewStore.setState({ view: { ...DEFAULT_VIEW, list: before } });
      const href = recordHref('ev-k3m7', list);
      selectFromList('ev-k3m7', list);
      expect(decodeView(href)).toMatchObject({ view: viewStore.getState().view, problems: [] });
    }
});
