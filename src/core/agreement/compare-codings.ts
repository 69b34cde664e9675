/** Two codings of one text, side by side: what only one has, what differs, and how far they agree. */
import type { CodedClaim, CodedReport, Coding, SecondCoding } from '../coding/coding.ts';
import { krippendorffAlpha, percentAgreement } from './alpha.ts';
import { AGREEMENT_FIELDS, CLAIM_FIELDS, fieldKey, REPORT_FIELDS } from './coded-fields.ts';
import type { AgreementField, ClaimField, ReportField } from './coded-fields.ts';
import { pairClaims } from './pair-claims.ts';
import type { ClaimPair } from './pair-claims.ts';

export interface FieldAgreement {
  readonly id: AgreementField['id'];
  /** Pairs of claims to which the field applies in both codings. */
  readonly pairs: number;
  /** Share of equal values, 0 to 1; null = there is no pair. */
  readonly equal: number | null;
  /** Krippendorff's alpha; null = it says nothing here. */
  readonly alpha: number | null;
}

export interface Agreement {
  /** Claims that both have, that only the first has, that only the second has. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly fields: readonly FieldAgreement[];
}

export type CodingDifference =
  | { readonly type: 'report'; readonly key: string; readonly field: ReportField }
  | { readonly type: 'field'; readonly key: string; readonly pair: ClaimPair; readonly field: ClaimField }
  | { readonly type: 'only-mine' | 'only-theirs'; readonly key: string; readonly claim: CodedClaim };

/** The name of a difference, as long as both codings have their ids. */
function differenceKey(type: CodingDifference['type'], id: string, field = ''): string {
  return [type, id, field].join(' ').trim();
}

/** A claim of the other coder with the ids that its partners have in one's own coding. */
function inOwnIds(claim: CodedClaim, ownIds: ReadonlyMap<string, string>): CodedClaim {
  const own = (id: string): string => ownIds.get(id) ?? id;
  const { measure, repeats } = claim;
  const compared = measure?.comparedWith ?? null;
  return {
    ...claim,
    repeats: own(repeats),
    measure:
      measure === null || compared === null
        ? measure
        : { ...measure, comparedWith: { ...compared, claimId: own(compared.claimId) } },
  };
}

/** The claims of two coders in pairs; the other's point to the claims that they are paired with. */
export function pairedInOwnIds(mine: readonly CodedClaim[], theirs: readonly CodedClaim[]) {
  const paired = pairClaims(mine, theirs);
  const ownIds = new Map(paired.pairs.map(({ mine: own, theirs: other }) => [other.id, own.id]));
  return {
    ...paired,
    pairs: paired.pairs.map(({ mine: own, theirs: other }) => ({ mine: own, theirs: inOwnIds(other, ownIds) })),
    onlyTheirs: paired.onlyTheirs.map((claim) => inOwnIds(claim, ownIds)),
  };
}

/** How far two people agree who coded the same text apart. */
export function agreementOf(mine: readonly CodedClaim[], theirs: readonly CodedClaim[]): Agreement {
  const { pairs, onlyMine, onlyTheirs } = pairedInOwnIds(mine, theirs);
  const fields = AGREEMENT_FIELDS.map(({ id, level, valueOf }): FieldAgreement => {
    const units = pairs.flatMap(({ mine: own, theirs: other }) => {
      const [a, b] = [valueOf(own), valueOf(other)];
      return a === null || b === null ? [] : [[a, b]];
    });
    return { id, pairs: units.length, equal: percentAgreement(units), alpha: krippendorffAlpha(units, level) };
  });
  return { both: pairs.length, onlyFirst: onlyMine.length, onlySecond: onlyTheirs.length, fields };
}

function reportDifferences(mine: CodedReport, theirs: CodedReport): readonly CodingDifference[] {
  return REPORT_FIELDS.filter((field) => mine[field].trim() !== theirs[field].trim()).map((field) => ({
    type: 'report',
    key: differenceKey('report', theirs.id, field),
    field,
  }));
}

/** All that differs between a coding and the second one beside it, in reading order; settled or not. */
export function differencesOf(coding: Coding, second: SecondCoding): readonly CodingDifference[] {
  const { pairs, onlyMine, onlyTheirs } = pairedInOwnIds(coding.claims, second.claims);
  const differences = [
    ...pairs.flatMap((pair) =>
      CLAIM_FIELDS.filter((field) => fieldKey(pair.mine, field) !== fieldKey(pair.theirs, field)).map(
        (field): CodingDifference & { readonly at: CodedClaim['at'] } => ({
          type: 'field',
          key: differenceKey('field', pair.theirs.id, field),
          pair,
          field,
          at: pair.mine.at,
        }),
      ),
    ),
    ...onlyMine.map((claim) => ({
      type: 'only-mine' as const,
      key: differenceKey('only-mine', claim.id),
      claim,
      at: claim.at,
    })),
    ...onlyTheirs.map((claim) => ({
      type: 'only-theirs' as const,
      key: differenceKey('only-theirs', claim.id),
      claim,
      at: claim.at,
    })),
  ].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start);
  return [...reportDifferences(coding.report, second.report), ...differences];
}
