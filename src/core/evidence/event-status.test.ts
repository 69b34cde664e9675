import { describe, expect, test } from 'vitest';
import { eventStatus } from './event-status.ts';
import type { EventStatusResult } from './event-status.ts';
import type { KnownOn } from './known-on.ts';
import { EVENT, claim, eventIdOf, evidenceOf, on, origin, span } from '../testing/made-up.ts';

type Claims = Parameters<typeof evidenceOf>[0];
type Origins = readonly ReturnType<typeof origin>[];

const AFFIRMS = [{ eventId: 'ev-0001', relation: 'affirms' as const }];
const DISPUTES = [{ eventId: 'ev-0001', relation: 'disputes' as const }];
const MENTIONS = [{ eventId: 'ev-0001', relation: 'mentions' as const }];

function statusOf(claims: Claims, origins: Origins = [], knownOn: KnownOn = null): EventStatusResult {
  return eventStatus(evidenceOf(claims, { origins: [...origins] }), EVENT, knownOn);
}

interface Row {
  readonly name: string;
  readonly claims: Claims;
  readonly origins?: Origins;
  readonly status: EventStatusResult['status'];
  readonly decidedBy: readonly string[];
  readonly denied?: boolean;
}

const ROWS: readonly Row[] = [
  { name: 'no claim at all', claims: [], status: 'not-known', decidedBy: [] },
  {
    name: 'only a mention',
    claims: [claim('a001', { saidBy: ['isle'], events: MENTIONS })],
    status: 'not-known',
    decidedBy: [],
  },
  { name: 'its own actor', claims: [claim('a001', { saidBy: ['isle'] })], status: 'own-word', decidedBy: ['cl-a001'] },
  {
    name: 'a person who speaks for its own actor over two steps',
    claims: [claim('a001', { saidBy: ['isle-admiral'], kind: 'speech' })],
    status: 'own-word',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'its own actor as issuer of the origin only',
    claims: [claim('a001', { originIds: ['or-0001'] })],
    origins: [origin('0001', { issuers: ['isle'] })],
    status: 'own-word',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'its own actor with a hedge is no own word',
    claims: [claim('a001', { saidBy: ['isle'], hedged: true })],
    status: 'suspected',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'its own actor about the future is no own word',
    claims: [claim('a001', { saidBy: ['isle'], kind: 'outlook' })],
    status: 'possible',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'denied, then admitted',
    claims: [
      claim('a001', { reportId: 'rp-0001', saidBy: ['isle'], events: DISPUTES }),
      claim('a002', { reportId: 'rp-0002', saidBy: ['isle'] }),
    ],
    status: 'own-word',
    decidedBy: ['cl-a002'],
  },
  {
    name: 'admitted, then taken back',
    claims: [
      claim('a001', { reportId: 'rp-0001', saidBy: ['isle'] }),
      claim('a002', { reportId: 'rp-0002', saidBy: ['isle-navy'], events: DISPUTES }),
    ],
    status: 'disputed',
    decidedBy: ['cl-a002'],
    denied: true,
  },
  {
    name: 'admitted and denied on one day: the denial counts',
    claims: [claim('a001', { saidBy: ['isle'] }), claim('a002', { saidBy: ['isle'], events: DISPUTES })],
    status: 'disputed',
    decidedBy: ['cl-a002'],
    denied: true,
  },
  {
    name: 'taken back by an expectation is not taken back',
    claims: [
      claim('a001', { saidBy: ['isle'] }),
      claim('a002', { reportId: 'rp-0002', saidBy: ['isle'], kind: 'outlook', events: DISPUTES }),
    ],
    status: 'own-word',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'newest by the day on which it was said, not by the report',
    claims: [
      claim('a001', { reportId: 'rp-0001', saidBy: ['isle'] }),
      claim('a002', { reportId: 'rp-0009', saidBy: ['isle'], originIds: ['or-0001'], events: DISPUTES }),
    ],
    origins: [origin('0001', { issuers: ['isle'], issued: span('2031-05-01'), issuedBasis: 'printed' })],
    status: 'own-word',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'disputed by a third side, though two sides say it',
    claims: [
      claim('a001', { saidBy: ['reef'] }),
      claim('a002', { saidBy: ['moor'] }),
      claim('a003', { saidBy: ['coast'], events: DISPUTES }),
    ],
    status: 'disputed',
    decidedBy: ['cl-a003'],
  },
  {
    name: 'the own word outweighs the doubt of another',
    claims: [claim('a001', { saidBy: ['isle'] }), claim('a002', { saidBy: ['reef'], events: DISPUTES })],
    status: 'own-word',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'only disputed, by its own actor',
    claims: [claim('a001', { saidBy: ['isle'], events: DISPUTES })],
    status: 'disputed',
    decidedBy: ['cl-a001'],
    denied: true,
  },
  {
    name: 'two independent sides',
    claims: [claim('a001', { saidBy: ['reef'] }), claim('a002', { saidBy: ['moor'] })],
    status: 'corroborated',
    decidedBy: ['cl-a001', 'cl-a002'],
  },
  {
    name: 'two sides that share what they know',
    claims: [claim('a001', { saidBy: ['coast'] }), claim('a002', { saidBy: ['cape'] })],
    status: 'claimed',
    decidedBy: ['cl-a001', 'cl-a002'],
  },
  {
    name: 'two agencies of one government',
    claims: [claim('a001', { saidBy: ['coast'] }), claim('a002', { saidBy: ['coast-agency'] })],
    status: 'claimed',
    decidedBy: ['cl-a001', 'cl-a002'],
  },
  {
    name: 'one side and an unnamed source',
    claims: [claim('a001', { saidBy: ['reef'] }), claim('a002')],
    status: 'claimed',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'one side and an origin that nobody is named for',
    claims: [claim('a001', { saidBy: ['reef'] }), claim('a002', { originIds: ['or-0001'] })],
    origins: [origin('0001')],
    status: 'claimed',
    decidedBy: ['cl-a001'],
  },
  { name: 'an opponent', claims: [claim('a001', { saidBy: ['reef'] })], status: 'claimed', decidedBy: ['cl-a001'] },
  {
    name: 'nobody named',
    claims: [claim('a001'), claim('a002', { reportId: 'rp-0002' })],
    status: 'reported',
    decidedBy: ['cl-a001', 'cl-a002'],
  },
  {
    name: 'only hedged',
    claims: [claim('a001', { saidBy: ['reef'], hedged: true })],
    status: 'suspected',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'hedged and expected',
    claims: [claim('a001', { hedged: true }), claim('a002', { kind: 'outlook' })],
    status: 'suspected',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'only expected',
    claims: [claim('a001', { kind: 'outlook', saidBy: ['reef'] })],
    status: 'possible',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'a hedged expectation',
    claims: [claim('a001', { kind: 'outlook', hedged: true })],
    status: 'possible',
    decidedBy: ['cl-a001'],
  },
  {
    name: 'a repeat counts for nothing',
    claims: [claim('a001', { saidBy: ['reef'] }), claim('a002', { saidBy: ['isle'], repeats: 'cl-a001' })],
    status: 'claimed',
    decidedBy: ['cl-a001'],
  },
];

test.each(ROWS)('$name: $status', ({ claims, origins, status, decidedBy, denied = false }) => {
  expect(statusOf(claims, origins)).toMatchObject({ status, decidedBy, denied });
});

test('an id that does not exist is not known', () => {
  expect(eventStatus(evidenceOf([]), eventIdOf('ev-zzzz'))).toEqual({
    status: 'not-known',
    denied: false,
    decidedBy: [],
    claimants: { own: [], opponent: [], third: [] },
    disputants: { own: [], opponent: [], third: [] },
    printedStatus: 'not-known',
    sourceInferred: false,
    silent: [],
  });
});

describe('as known on a day', () => {
  const claims = [
    claim('a001', { reportId: 'rp-0002', saidBy: ['reef'] }),
    claim('a002', { reportId: 'rp-0004', saidBy: ['moor'] }),
    claim('a003', { reportId: 'rp-0006', saidBy: ['isle'], originIds: ['or-0001'] }),
  ];
  const origins = [origin('0001', { issuers: ['isle'], issued: span('2031-06-03'), issuedBasis: 'printed' })];
  test.each([
    ['2031-06-01', 'report', 'not-known'],
    ['2031-06-02', 'report', 'claimed'],
    ['2031-06-03', 'report', 'claimed'],
    ['2031-06-03', 'origin', 'own-word'],
    ['2031-06-04', 'report', 'corroborated'],
    ['2031-06-06', 'report', 'own-word'],
  ] as const)('%s, by %s: %s', (day, mode, status) => {
    expect(statusOf(claims, origins, on(day, mode)).status).toBe(status);
  });
});

test('a claim about two events bears on each as it says', () => {
  const events = [
    { id: 'ev-0001', type: 'outage', title: 'Made up', actors: [] },
    { id: 'ev-0002', type: 'outage', title: 'Made up too', actors: [] },
  ];
  const evidence = evidenceOf(
    [claim('a001', { saidBy: ['moor'], events: [...AFFIRMS, { eventId: 'ev-0002', relation: 'disputes' }] })],
    { events },
  );
  expect(eventStatus(evidence, EVENT).status).toBe('claimed');
  expect(eventStatus(evidence, eventIdOf('ev-0002')).status).toBe('disputed');
});
