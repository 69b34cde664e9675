import type { EventStatus } from './decide-status.ts';

/**
 * What the word of its own actor leaves out: the size of the event (all its figures count one thing), its figures of any kind, or nothing that is
 * printed here.
 */
export type UnspokenPart = 'size' | 'figures' | null;

export interface ScopedFigure {
  readonly accrual: 'count' | 'total' | 'level' | 'rate';
  /** `not-known` = nobody prints a number. */
  readonly status: EventStatus;
}

/** What an event that its own actor acknowledges is not acknowledged in. An actor that admits one number of it has spoken of its figures. */
export function unspokenPart(status: EventStatus, figures: readonly ScopedFigure[]): UnspokenPart {
  const printed = figures.filter((figure) => figure.status !== 'not-known');
  if (status !== 'own-word' || printed.length === 0 || printed.some((figure) => figure.status === 'own-word'))
    return null;
  return printed.every(({ accrual }) => accrual === 'count') ? 'size' : 'figures';
}
