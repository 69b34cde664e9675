import { describe, expect, test } from 'vitest';
import { indexDossier } from '../dossier/index-dossier.ts';
import { dayToIso, isoToDay } from '../time/day.ts';
import { eventWhen, eventWhere } from './event-when.ts';
import { indexEvidence } from './evidence-index.ts';
import { claimKnownFrom, eventKnownFrom } from './known-from.ts';
import { isPublicationInferred, reportKnownFrom } from './known-on.ts';
import type { KnownMode } from './known-on.ts';
import { EVENT, claim, eventIdOf, evidenceOf, madeUp, on, origin, span } from '../testing/made-up.ts';

function knownFrom(
  mode: KnownMode,
  rest: Parameters<typeof claim>[1],
  origins: readonly ReturnType<typeof origin>[] = [],
): string | null {
  const evidence = evidenceOf([claim('a001', { reportId: 'rp-0005', ...rest })], { origins: [...origins] });
  const [first] = evidence.lookup.dossier.claims;
  const day = first === undefined ? null : claimKnownFrom(evidence, first.id, mode);
  return day === null ? null : dayToIso(day);
}

const dated = (id: string, day: string, issuedBasis: 'printed' | 'outside' = 'printed'): ReturnType<typeof origin> =>
  origin(id, { issued: span(day), issuedBasis });

describe('a claim is known', () => {
  test('from its report', () =>
    expect(knownFrom('report', { originIds: ['or-0001'] }, [dated('0001', '2031-05-01')])).toBe('2031-06-05'));
  test('or from its origin', () =>
    expect(knownFrom('origin', { originIds: ['or-0001'] }, [dated('0001', '2031-05-01')])).toBe('2031-05-01'));
  test('the earliest of several', () =>
    expect(
      knownFrom('origin', { originIds: ['or-0001', 'or-0002'] }, [
        dated('0001', '2031-05-09'),
        dated('0002', '2031-05-03'),
      ]),
    ).toBe('2031-05-03'));
  test('the last day of an origin dated to a month', () =>
    expect(knownFrom('origin', { originIds: ['or-0001'] }, [dated('0001', '2031-04')])).toBe('2031-04-28'));
  test('never later than its report', () =>
    expect(knownFrom('origin', { originIds: ['or-0001'] }, [dated('0001', '2031-06-05..2031-06-30')])).toBe(
      '2031-06-05',
    ));
  test('from its report when it has no origin', () => expect(knownFrom('origin', {})).toBe('2031-06-05'));
  test('from its report when the origin has no date', () =>
    expect(knownFrom('origin', { originIds: ['or-0001'] }, [origin('0001')])).toBe('2031-06-05'));
  test('from its report when it is distorted', () =>
    expect(
      knownFrom('origin', { originIds: ['or-0001'], caveat: 'Distorted by the rewriter.' }, [
        dated('0001', '2031-05-01'),
      ]),
    ).toBe('2031-06-05'));
  test('from its report when the origin is dated from outside', () =>
    expect(knownFrom('origin', { originIds: ['or-0001'] }, [dated('0001', '2031-05-01', 'outside')])).toBe(
      '2031-06-05',
    ));
});

describe('a report', () => {
  const [report] = madeUp([]).reports;
  if (report === undefined) throw new Error('the made-up dossier has no report');
  test('is known from the latest day of its date', () => {
    expect(reportKnownFrom({ ...report, published: span('2031-06-01..2031-06-03') })).toBe(isoToDay('2031-06-03'));
  });
  test('has an inferred date as long as it may have come out later', () => {
    const late = { ...report, notAfter: span('2031-06-09').endMax ?? report.notAfter };
    expect(['2031-06-08', '2031-06-09'].map((day) => isPublicationInferred(late, isoToDay(day)))).toEqual([
      true,
      false,
    ]);
  });
});

describe('an event is known', () => {
  test('from its first claim that affirms or disputes it and is no repeat', () => {
    const evidence = evidenceOf([
      claim('a001', { reportId: 'rp-0001', events: [{ eventId: 'ev-0001', relation: 'mentions' }] }),
      claim('a002', { reportId: 'rp-0002', repeats: 'cl-a001' }),
      claim('a003', { reportId: 'rp-0004' }),
      claim('a004', { reportId: 'rp-0003', events: [{ eventId: 'ev-0001', relation: 'disputes' }] }),
    ]);
    expect(eventKnownFrom(evidence, EVENT, 'report')).toBe(isoToDay('2031-06-03'));
  });
  test('never without one', () => expect(eventKnownFrom(evidenceOf([]), eventIdOf('ev-0001'), 'report')).toBeNull());
});

describe('no hindsight', () => {
  const dossier = madeUp(
    [
      claim('a001', { reportId: 'rp-0002', when: span('2031-05'), placeId: 'sound' }),
      claim('a002', { reportId: 'rp-0004', when: span('2031-05-07') }),
    ],
    {
      places: ['sound', 'rock', 'pier'].map((id) => ({ id, name: id, precision: 'none' as const })),
      events: [
        {
          id: 'ev-0001',
          type: 'outage',
          title: 'Made up',
          when: [{ span: span('2031-05-07'), from: ['cl-a002'] }, { span: span('2031-05-08') }],
          places: [
            { placeId: 'rock', role: 'to', from: ['cl-a002'] },
            { placeId: 'pier', role: 'from' },
          ],
        },
      ],
    },
  );
  const evidence = indexEvidence(indexDossier(dossier));
  const [event] = dossier.events;
  if (event === undefined) throw new Error('the made-up dossier has no event');
  const datesOn = (day: string | null): unknown => {
    const { basis, spans } = eventWhen(evidence, event, day === null ? null : on(day));
    return [basis, ...spans.map(({ text }) => text)];
  };
  const placesOn = (day: string | null): unknown => {
    const { basis, places } = eventWhere(evidence, event, day === null ? null : on(day));
    return [basis, ...places.map(({ placeId, role }) => `${role} ${placeId}`)];
  };

  test('without a date everything counts, our own knowledge as well', () => {
    expect(datesOn(null)).toEqual(['event', '2031-05-07', '2031-05-08']);
    expect(placesOn(null)).toEqual(['event', 'to rock', 'from pier']);
  });
  test('later, only what rests on a known claim', () => {
    expect(datesOn('2031-06-04')).toEqual(['event', '2031-05-07']);
    expect(placesOn('2031-06-04')).toEqual(['event', 'to rock']);
  });
  test('before that, what the known claims say', () => {
    expect(datesOn('2031-06-02')).toEqual(['claims', '2031-05']);
    expect(placesOn('2031-06-02')).toEqual(['claims', 'at sound']);
  });
  test('before any claim, nothing', () => {
    expect(datesOn('2031-06-01')).toEqual(['none']);
    expect(placesOn('2031-06-01')).toEqual(['none']);
  });
});
