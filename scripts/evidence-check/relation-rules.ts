import type { Measure } from '#core/dossier/types.ts';
import type { EstimatePair, EstimateRelation } from '#core/evidence/estimate-relations.ts';

type Accrual = Measure['accrual'];

/** By which rule a pair of figures has its relation, one sentence each. They restate `core/evidence/estimate-relations.ts`. */
const RULES = {
  C: 'What the two figures can mean overlaps. For comparing, and only for that, a bare number is taken as rounded at its last digit that is not zero, "about" as ten per cent at least, "up to" as anything below, "at least" as anything above.',
  V: 'No overlap, but both go back to one origin: two wordings of one statement.',
  U: 'No overlap, of a measure that only grows, and the smaller figure can be as of an earlier day: a later state.',
  P: 'No overlap, of a measure that goes up and down or of a rate, and the days they hold for cannot meet: each for its own time.',
  'X-count': 'No overlap, of the size of one thing, from different origins: both cannot be right.',
  'X-period':
    'No overlap, of a measure that goes up and down or of a rate, and the days they hold for can meet: both cannot be right.',
  'X-total':
    'No overlap, of a measure that only grows, and the smaller figure cannot be the earlier one: both cannot be right.',
} as const satisfies Readonly<Record<string, string>>;

export type RuleId = keyof typeof RULES;

const RULE_OF_RELATION = {
  compatible: 'C',
  variant: 'V',
  update: 'U',
  'other-period': 'P',
} as const satisfies Readonly<Record<Exclude<EstimateRelation, 'contradict'>, RuleId>>;

const CONTRADICTION = {
  count: 'X-count',
  level: 'X-period',
  rate: 'X-period',
  total: 'X-total',
} as const satisfies Readonly<Record<Accrual, RuleId>>;

/** The rule that gave a pair its relation. */
export function ruleOf({ relation }: Pick<EstimatePair, 'relation'>, accrual: Accrual): RuleId {
  return relation === 'contradict' ? CONTRADICTION[accrual] : RULE_OF_RELATION[relation];
}

/** Every rule with its sentence, for the legend. */
export const RULE_ROWS: readonly (readonly [RuleId, EstimateRelation, string])[] = [
  ['C', 'compatible', RULES.C],
  ['V', 'variant', RULES.V],
  ['U', 'update', RULES.U],
  ['P', 'other-period', RULES.P],
  ['X-count', 'contradict', RULES['X-count']],
  ['X-period', 'contradict', RULES['X-period']],
  ['X-total', 'contradict', RULES['X-total']],
];
