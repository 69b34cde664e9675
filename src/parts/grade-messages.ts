import type { Report } from '#core/dossier/types.ts';
import type { EventMessageId } from '#messages/event-texts.ts';

/** What the grades of reliability mean (Admiralty scale). */
export const RELIABILITY_MESSAGES = {
  A: 'panel.reliability.a',
  B: 'panel.reliability.b',
  C: 'panel.reliability.c',
  D: 'panel.reliability.d',
  E: 'panel.reliability.e',
  F: 'panel.reliability.f',
} as const satisfies Readonly<Record<Report['reliability'], EventMessageId>>;

/** What the grades of credibility mean, by grade (Admiralty scale). */
export const CREDIBILITY_MESSAGES: Readonly<Record<number, EventMessageId>> = {
  1: 'panel.credibility.1',
  2: 'panel.credibility.2',
  3: 'panel.credibility.3',
  4: 'panel.credibility.4',
  5: 'panel.credibility.5',
  6: 'panel.credibility.6',
};
