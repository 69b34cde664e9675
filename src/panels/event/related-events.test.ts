import { expect, it } from 'vitest';
import type { Claim, DossierEvent } from '#core/dossier/types.ts';
import { relatedEvents } from './related-events.ts';

function event(id: string, parentId: string | null = null): DossierEvent {
  // only the fields that are read
  return { id, parentId } as unknown as DossierEvent;
}

const PARENT = event('war');
const EVENT = event('battle', 'war');
const PART = event('attack', 'battle');
const SIBLING = event('siege', 'war');
const TOLD_WITH = event('truce');

it('tells parent, parts and others apart, others by how many claims they share', () => {
  const claims = [{ id: 'a' }, { id: 'b' }] as unknown as Claim[];
  const related = relatedEvents(
    {
      events: new Map([PARENT, EVENT, PART, SIBLING, TOLD_WITH].map((each) => [each.id, each])),
      childrenOfEvent: new Map([
        ['war', [EVENT, SIBLING]],
        ['battle', [PART]],
      ]),
      eventsByClaim: new Map([
        ['a', [EVENT, PARENT, TOLD_WITH]],
        ['b', [EVENT, PART, TOLD_WITH]],
      ]),
    },
    { event: EVENT, claims: claims.map((claim) => ({ claim, relation: 'affirms' as const })) },
  );
  expect(related).toEqual({ parent: PARENT, parts: [PART], others: [TOLD_WITH, SIBLING] });
});
