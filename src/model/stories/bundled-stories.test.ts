import { expect, test } from 'vitest';
import { decodeView } from '#core/view/view-url.ts';
import { listContent } from '#model/lists/list-content.ts';
import { BUILT_DOSSIERS } from '#model/testing/built-dossiers.ts';
import { seenDossier } from '#model/view/seen-dossier.ts';
import { checkView } from './check-view.ts';

const STEPS = BUILT_DOSSIERS.flatMap(({ name, whole }) =>
  whole.dossier.stories.flatMap((story) =>
    story.steps.map((step, n) => ({ at: `${name} ${story.id} ${n + 1}`, whole, step })),
  ),
);

test.each(STEPS)(
  '$at shows what it says: all of its view is there, and on its day all of its claims are known',
  ({ whole, step }) => {
    const { view, notices } = checkView(whole, decodeView(step.view).view);
    expect(notices).toEqual([]);
    const open = seenDossier(whole, view);
    expect(step.claimIds.filter((id) => !open.isClaimInSight(id))).toEqual([]);
    if (view.list !== null) expect(listContent(open, view, view.list).of).not.toBe('nothing');
  },
);
