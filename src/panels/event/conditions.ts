// What an empty result was asked for, condition by condition, and what taking one away would give.
import { CONDITION_NAMES, isConditionSet, withoutCondition } from '#core/view/conditions.ts';
import type { ConditionName } from '#core/view/conditions.ts';
import type { View } from '#core/view/view.ts';

export interface Condition {
  readonly name: ConditionName;
  /** Events that would be shown without it, the others kept. */
  readonly without: number;
}

/** The conditions that are set, each with what would be shown without it by `countShown`. */
export function conditionsOf(view: View, countShown: (view: View) => number): readonly Condition[] {
  return CONDITION_NAMES.filter((name) => isConditionSet(view, name)).map((name) => ({
    name,
    without: countShown(withoutCondition(view, name)),
  }));
}
