// What an empty result was asked for, condition by condition, and what taking one away would give.
import { filterEvents } from '#core/query/filter-events.ts';
import type { FilterCriteria } from '#core/query/filter-events.ts';
import { EMPTY_FACET } from '#core/view/view.ts';
import type { Facet } from '#core/view/view.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';

export type ConditionName = 'window' | 'types' | 'reports';

export interface Condition {
  readonly name: ConditionName;
  /** Events that would be shown without it, the others kept. */
  readonly without: number;
}

function isActive(facet: Facet): boolean {
  return facet.include.length > 0 || facet.exclude.length > 0;
}

/** The conditions that are set, each with what would be shown without it. */
export function conditionsOf(
  { index, dossier }: Pick<OpenDossier, 'index' | 'dossier'>,
  criteria: FilterCriteria,
): readonly Condition[] {
  const shownWith = (changed: Partial<FilterCriteria>) =>
    filterEvents(index, dossier, { ...criteria, ...changed }).counts.shown;
  const conditions: Condition[] = [];
  if (criteria.window !== null) conditions.push({ name: 'window', without: shownWith({ window: null }) });
  if (isActive(criteria.types)) conditions.push({ name: 'types', without: shownWith({ types: EMPTY_FACET }) });
  if (isActive(criteria.reports)) conditions.push({ name: 'reports', without: shownWith({ reports: EMPTY_FACET }) });
  return conditions;
}
