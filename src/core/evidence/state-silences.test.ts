import { expect, test } from 'vitest';
import { claim, evidenceOf, on } from '../testing/made-up.ts';
import type { ClaimInput } from '../testing/made-up.ts';
import { dayToIso, toDay } from '../time/day.ts';
import type { KnownOn } from './known-on.ts';
import { stateSilences } from './state-silences.ts';

const MENTIONS = [{ eventId: 'ev-0001', relation: 'mentions' as const }];

/** Report n came out on the nth of June 2031. */
function silence(id: string, report: number, rest: ClaimInput = {}) {
  const reportId = `rp-000${report}`;
  return claim(id, { kind: 'silence', saidBy: ['isle'], events: MENTIONS, reportId, ...rest });
}

function word(id: string, report: number, rest: ClaimInput = {}) {
  return claim(id, { saidBy: ['isle-navy'], reportId: `rp-000${report}`, ...rest });
}

function until(day: string): NonNullable<ClaimInput['when']> {
  const end = { endMin: day, endMax: day };
  return { text: `../${day}`, startMin: null, startMax: null, ...end, approximate: false, uncertain: false };
}

const JUNE_4 = { when: until('2031-06-04'), whenBasis: 'relative' as const };

/** `state first (noted) last`, with `..` where nothing ends it. */
function silences(claims: readonly ReturnType<typeof claim>[], knownOn: KnownOn = null): string[] {
  const evidence = evidenceOf(claims);
  const event = evidence.lookup.events.get('ev-0001');
  if (event === undefined) throw new Error('no event');
  const day = (at: number): string => dayToIso(toDay(at)).slice(8);
  return stateSilences(evidence, event, knownOn).map(
    ({ state, from, notedFrom, until: end, isOpen }) =>
      `${state} ${day(from)} (${day(notedFrom)}) ${day(end - 1)}${isOpen ? '..' : ''}`,
  );
}

test.each<[string, Parameters<typeof silences>, string[]]>([
  ['is noted on the day of its report, and nothing ends it', [[silence('s001', 2)]], ['isle 02 (02) 02..']],
  ['lasts from its first note to its last one', [[silence('s001', 2), silence('s002', 5)]], ['isle 02 (02) 05..']],
  ['ends on the day before the state speaks', [[silence('s001', 2), word('a001', 6)]], ['isle 02 (02) 05']],
  [
    'begins again after a word',
    [[silence('s001', 2), word('a001', 4), silence('s002', 6)]],
    ['isle 02 (02) 03', 'isle 06 (06) 06..'],
  ],
  ['is none on the day of a word', [[word('a001', 2), silence('s001', 2)]], []],
  [
    'that ends with a word of that day begins with the event, and is noted since its first note',
    [[silence('s001', 2), silence('s002', 4, JUNE_4), word('a001', 4)]],
    ['isle 02 (02) 03'],
  ],
  [
    'is of each state by itself',
    [[silence('s001', 2, { saidBy: ['isle', 'reef'] }), word('a001', 5)]],
    ['isle 02 (02) 04', 'reef 02 (02) 02..'],
  ],
  ['is of states alone', [[silence('s001', 2, { saidBy: ['herald'] })]], []],
  [
    'does not know what comes later',
    [[silence('s001', 2), silence('s002', 5), word('a001', 7)], on('2031-06-05')],
    ['isle 02 (02) 05..'],
  ],
  ['is not known before its report', [[silence('s001', 2)], on('2031-06-01')], []],
  [
    'begins with the event where a report gives only its end',
    [
      [
        silence('s001', 4, JUNE_4),
        word('a001', 4),
        claim('d001', {
          saidBy: ['reef'],
          when: { ...until('2031-06-01'), startMin: '2031-05-20', startMax: '2031-05-20' },
          whenBasis: 'relative',
        }),
      ],
    ],
    ['isle 20 (03) 03'],
  ],
])('a silence %s', (_, input, expected) => {
  expect(silences(...input)).toEqual(expected);
});
