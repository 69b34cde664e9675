import { expect, it } from 'vitest';
import { generateView, seededRandom } from '#core/testing/generated-views.ts';
import { decodeView } from '#core/view/view-url.ts';
import { recordHref } from './record-href.ts';
import { selectRecord } from './view-actions.ts';
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
