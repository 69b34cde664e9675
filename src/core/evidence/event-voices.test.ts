import { describe, expect, test } from 'vitest';
import { eventStatus } from './event-status.ts';
import type { EventStatusResult } from './event-status.ts';
import { EVENT, claim, evidenceOf, origin } from '../testing/made-up.ts';

type Claims = Parameters<typeof evidenceOf>[0];
type Origins = readonly ReturnType<typeof origin>[];

const DISPUTES = [{ eventId: 'ev-0001', relation: 'disputes' as const }];
const MENTIONS = [{ eventId: 'ev-0001', relation: 'mentions' as const }];

function statusOf(claims: Claims, origins: Origins = []): EventStatusResult {
  return eventStatus(evidenceOf(claims, { origins: [...origins] }), EVENT);
}

describe('claimants', () => {
  test('are governments, each once, by side', () => {
    const { claimants } = statusOf([
      claim('a001', { saidBy: ['isle-navy', 'reef'] }),
      claim('a002', { saidBy: ['coast-agency', 'coast', 'herald'] }),
    ]);
    expect(claimants).toEqual({ own: ['isle'], opponent: ['reef'], third: ['coast', 'herald'] });
  });
  test('are those of the firm claims; without these, of the hedged ones', () => {
    expect(
      statusOf([claim('a001', { saidBy: ['reef'] }), claim('a002', { saidBy: ['moor'], hedged: true })]).claimants
        .third,
    ).toEqual([]);
    expect(statusOf([claim('a002', { saidBy: ['moor'], hedged: true })]).claimants.third).toEqual(['moor']);
  });
  test('who disputes is told apart', () => {
    const result = statusOf([
      claim('a001', { saidBy: ['reef'] }),
      claim('a002', { saidBy: ['isle'], events: DISPUTES }),
    ]);
    expect(result.claimants).toEqual({ own: [], opponent: ['reef'], third: [] });
    expect(result.disputants).toEqual({ own: ['isle'], opponent: [], third: [] });
  });
  test('nobody is an opponent of an event without an own side', () => {
    const events = [
      { id: 'ev-0001', type: 'outage', title: 'Made up', actors: [{ actorId: 'isle', role: 'target' as const }] },
    ];
    const { claimants, status } = eventStatus(
      evidenceOf([claim('a001', { saidBy: ['isle', 'reef'] })], { events }),
      EVENT,
    );
    expect(claimants).toEqual({ own: [], opponent: [], third: ['isle', 'reef'] });
    expect(status).toBe('corroborated');
  });
});

describe('with printed speakers alone', () => {
  test('an inferred origin does not count', () => {
    const result = statusOf([claim('a001', { originIds: ['or-0001'] })], [origin('0001', { issuers: ['isle'] })]);
    expect(result).toMatchObject({ status: 'own-word', printedStatus: 'reported', sourceInferred: true });
  });
  test('printed speakers with one origin are two sides', () => {
    const result = statusOf(
      [
        claim('a001', { saidBy: ['reef'], originIds: ['or-0001'] }),
        claim('a002', { saidBy: ['moor'], originIds: ['or-0001'] }),
      ],
      [origin('0001', { issuers: ['reef'] })],
    );
    expect(result).toMatchObject({ status: 'claimed', printedStatus: 'corroborated', sourceInferred: false });
  });
});

describe('silent', () => {
  const silence = (reportId: string, saidBy: string[]): Claims[number] =>
    claim('s001', { reportId, saidBy, kind: 'silence', events: MENTIONS });
  test('a state that says nothing', () => {
    expect(statusOf([claim('a001', { saidBy: ['reef'] }), silence('rp-0002', ['isle-navy'])]).silent).toEqual(['isle']);
  });
  test('not after it has spoken', () => {
    expect(
      statusOf([
        silence('rp-0002', ['isle']),
        claim('a001', { reportId: 'rp-0003', saidBy: ['isle'], events: MENTIONS }),
      ]).silent,
    ).toEqual([]);
  });
  test('but again when it falls silent later', () => {
    expect(
      statusOf([claim('a001', { reportId: 'rp-0001', saidBy: ['isle'] }), silence('rp-0003', ['isle'])]).silent,
    ).toEqual(['isle']);
  });
  test('only states are silent, and silence is no status', () => {
    expect(statusOf([silence('rp-0002', ['herald', 'moor'])])).toMatchObject({ status: 'not-known', silent: ['moor'] });
  });
  test('who says that somebody is silent has spoken', () => {
    const origins = [origin('0001', { issuers: ['moor'] })];
    expect(
      statusOf(
        [claim('s001', { saidBy: ['isle'], originIds: ['or-0001'], kind: 'silence', events: MENTIONS })],
        origins,
      ).silent,
    ).toEqual(['isle']);
  });
});
