import { differencesOfClaims } from '#core/dossier/index-dossier.ts';
import type { EventId, MeasureId } from '#core/dossier/types.ts';
import { relateEstimates } from '#core/evidence/estimate-relations.ts';
import type { EstimatePair, EstimateRelation } from '#core/evidence/estimate-relations.ts';
import type { Estimate } from '#core/evidence/series-estimates.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { figureWords } from '#model/text/figure-words.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { figuresText } from '#messages/figures-texts.ts';
import type { FiguresMessageId } from '#messages/figures-texts.ts';
import { ClaimLinks } from './claim-links.tsx';
import { DifferenceEntry } from './difference-entry.tsx';
import './figure-relations.css';

interface RelationTexts {
  readonly count: FiguresMessageId;
  readonly rule: FiguresMessageId;
}

/** What needs explaining first, what agrees last. */
const RELATIONS: readonly (readonly [EstimateRelation, RelationTexts])[] = [
  ['contradict', { count: 'relations.contradict', rule: 'relations.rule.contradict' }],
  ['variant', { count: 'relations.variant', rule: 'relations.rule.variant' }],
  ['update', { count: 'relations.update', rule: 'relations.rule.update' }],
  ['other-period', { count: 'relations.otherPeriod', rule: 'relations.rule.otherPeriod' }],
  ['compatible', { count: 'relations.compatible', rule: 'relations.rule.compatible' }],
];
/** Pairs grow with the square of the estimates: what is more than this stands in the series itself. */
const MOST_PAIRS = 60;

function FigureOf({ estimate }: { readonly estimate: Estimate }) {
  return (
    <>
      {figureWords(estimate)} (<ClaimLinks ids={estimate.claimIds} />)
    </>
  );
}

function Pairs({ pairs, texts }: { readonly pairs: readonly EstimatePair[]; readonly texts: RelationTexts }) {
  return (
    <Disclosure lazy summary={figuresText(texts.count, { count: pairs.length })}>
      <p className="pn-note">{figuresText(texts.rule)}</p>
      <ul className="fr-pairs">
        {pairs.slice(0, MOST_PAIRS).map(({ a, b }) => (
          <li key={`${a.claimIds.join(' ')} ${b.claimIds.join(' ')}`}>
            <FigureOf estimate={a} /> {figuresText('relations.pair')} <FigureOf estimate={b} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface FigureRelationsProps {
  readonly measureId: MeasureId;
  readonly eventId: EventId | null;
  /** Differences that a person explained stand elsewhere on the screen. */
  readonly computedOnly?: boolean;
}

/** How the figures of a series relate: what the rules make of each pair, with the rule; beside it what a person has explained. */
export function FigureRelations({ measureId, eventId, computedOnly = false }: FigureRelationsProps) {
  const { lookup } = useDossier();
  const { estimates, pairs } = relateEstimates(lookup, measureId, eventId);
  const outlooks = estimates.filter(({ outlook }) => outlook);
  const explained = computedOnly
    ? []
    : differencesOfClaims(
        lookup,
        estimates.flatMap(({ claimIds }) => claimIds),
      );
  return (
    <div className="fr-relations" data-relations>
      <h4 className="fr-head">
        {figuresText('relations.title')} <span className="pt-faint">{figuresText('relations.computed')}</span>
      </h4>
      {pairs.length === 0 && outlooks.length === 0 && (
        <p className="pn-note">{figuresText('relations.noneComputed')}</p>
      )}
      {RELATIONS.map(([relation, texts]) => {
        const own = pairs.filter((pair) => pair.relation === relation);
        return own.length === 0 ? null : <Pairs key={relation} pairs={own} texts={texts} />;
      })}
      {outlooks.length > 0 && (
        <Disclosure lazy summary={figuresText('relations.outlooks', { count: outlooks.length })}>
          <p className="pn-note">{figuresText('relations.rule.outlooks')}</p>
          <ul className="fr-pairs">
            {outlooks.map((estimate) => (
              <li key={estimate.claimIds.join(' ')}>
                <FigureOf estimate={estimate} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {explained.length > 0 && (
        <>
          <h4 className="fr-head">
            <span className="pt-faint">{figuresText('relations.explained')}</span>
          </h4>
          {explained.map((difference) => (
            <DifferenceEntry key={difference.id} difference={difference} />
          ))}
        </>
      )}
    </div>
  );
}
