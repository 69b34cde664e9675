import { expect, it } from 'vitest';
import { openDossier } from '#core/states/open-dossier.ts';
import { DEFAULT_VIEW } from '#core/view/view.ts';
import { bundled } from '../testing/built-dossiers.ts';
import { listContent } from './list-content.ts';
import { CLAIM_LISTS, EVENT_LISTS, parseList } from './list-query.ts';

// Lists as they were given out. They work for ever: nothing is taken out. Each has something in it, in the bundled dossier.
const FULL = [
  'claims.ev-y7pm',
  'disputes.ev-p6gv',
  'mentions.ev-y7pm',
  'deciding.ev-y7pm',
  'series.killed.ev-vnjn',
  'series.active-soldiers.none',
  'outlooks.troops-sent-total.ev-y7pm',
  'figures',
  'report.rp-9nkf',
  'origin.or-28az',
  'actor.north-korea',
  'cited.qeb8-88bs-bwnt',
  'all-claims',
  'shown',
  'chronology',
  'undrawn.noDate',
  'undrawn.noPlace',
  'spoken-of.rp-9nkf',
  'place.kursk-oblast',
  'days.2024-06-01.2025-04-30',
  'days.2024-06-01.2025-04-30.combat',
  'events.y7pm-vnjn',
  'single-origin',
  'all-events',
  'type.deployment',
  'type.troops',
  'in-report.rp-9nkf',
  'status.own-word',
  'with-actor.central-military-commission',
  'in-role.recipient',
  'in-place.black-sea',
  'in-country.ua',
  'from-origin.or-28az',
  'place-precision.town',
  'date-precision.day',
  'of-kind.account',
  'has-figures.yes',
] as const;
// as above; what they hold depends on what is left out or hidden
const OTHERS = ['hidden.filtered', 'hidden.outsideWindow', 'lost', 'narrowed', 'lag.0.30', 'lag.0.30.sure'] as const;
// only a dossier that was joined from others has parts
const JOINED = ['of-dossier.kursk'] as const;
const PICTURES = ['origins.ev-y7pm', 'origins.killed.ev-vnjn'] as const;

it.each(FULL)('the frozen list %s holds something', (list) => {
  const content = listContent(bundled, DEFAULT_VIEW, list);
  const held = content.of === 'claims' ? content.claims : content.of === 'events' ? content.ids : [];
  expect(held).not.toHaveLength(0);
});

it.each([...OTHERS, ...PICTURES])('the frozen list %s is read', (list) => {
  expect(listContent(bundled, DEFAULT_VIEW, list).of).not.toBe('nothing');
});

it.each(JOINED)('the frozen list %s holds all of a dossier that is one of several', (list) => {
  const { id, title, version } = bundled.dossier;
  const { hash } = bundled.manifest;
  const parts = [{ id, title, version, hash, namespaces: [''] }];
  const joined = openDossier(bundled.manifest, { ...bundled.evidence.lookup.dossier, parts });
  expect(listContent(joined, DEFAULT_VIEW, list)).toMatchObject({ of: 'events', ids: { length: 51 } });
});

it('has every form of a list among the frozen ones', () => {
  const frozen = new Set([...FULL, ...OTHERS, ...PICTURES, ...JOINED].map((list) => list.split('.')[0]));
  expect([...CLAIM_LISTS, ...EVENT_LISTS, 'origins'].filter((kind) => !frozen.has(kind))).toEqual([]);
  for (const kind of frozen) expect(parseList(kind ?? '').of).not.toBe('nothing');
});
