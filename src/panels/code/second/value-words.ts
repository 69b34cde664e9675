import type { AgreementField, ClaimField, ReportField } from '#core/agreement/coded-fields.ts';
import type { Choice, Choices } from '#core/coding/choices.ts';
import type { CodedClaim, CodedMeasure, SecondCoding } from '#core/coding/coding.ts';
import { codeText } from '#messages/code-texts.ts';
import type { CodeMessageId } from '#messages/code-texts.ts';
import { secondText } from '#messages/second-coder-texts.ts';

const CLAIM_LABELS: Readonly<Record<ClaimField | AgreementField['id'], CodeMessageId>> = {
  kind: 'code.f.kind',
  hedged: 'code.f.hedged',
  saidBy: 'code.f.saidBy',
  via: 'code.f.via',
  originIds: 'code.f.originIds',
  credibility: 'code.f.credibility',
  measure: 'code.f.measure',
  measureId: 'code.f.measureId',
  qualifier: 'code.f.qualifier',
  low: 'code.f.low',
  high: 'code.f.high',
  when: 'code.f.when',
  whenBasis: 'code.f.whenBasis',
  asOf: 'code.f.asOf',
  asOfBasis: 'code.f.asOfBasis',
  placeId: 'code.f.placeId',
  placeBasis: 'code.f.placeBasis',
  events: 'code.f.events',
  repeats: 'code.f.repeats',
};

const REPORT_LABELS: Readonly<Record<ReportField, CodeMessageId>> = {
  title: 'code.f.title',
  publisher: 'code.f.publisher',
  published: 'code.f.published',
  publishedBasis: 'code.f.publishedBasis',
  notBefore: 'code.f.notBefore',
  notAfter: 'code.f.notAfter',
  language: 'code.f.language',
  kind: 'code.f.reportKind',
  reliability: 'code.f.reliability',
};

export function claimFieldWords(field: ClaimField | AgreementField['id']): string {
  return codeText(CLAIM_LABELS[field]);
}

export function reportFieldWords(field: ReportField): string {
  return codeText(REPORT_LABELS[field]);
}

/** What values of both codings are called: records that only the other has are named too. */
export interface Naming {
  readonly choices: Choices;
  readonly second: SecondCoding;
  readonly claims: readonly CodedClaim[];
}

function nameIn(choices: readonly Choice[], made: readonly { readonly id: string }[], id: string): string {
  const own = made.find((record) => record.id === id) as
    | { readonly title?: string; readonly name?: string }
    | undefined;
  return choices.find((choice) => choice.id === id)?.name ?? own?.title ?? own?.name ?? id;
}

function claimWords({ claims, second }: Naming, id: string): string {
  return [...claims, ...second.claims].find((claim) => claim.id === id)?.text ?? id;
}

const FIGURES = { about: 'about', 'at-least': 'atLeast', 'up-to': 'upTo', nearly: 'nearly' } as const;

function numberWords({ low, high, qualifier }: CodedMeasure): string {
  if (qualifier === 'unquantified' || (low === null && high === null)) return codeText('code.qualifier.unquantified');
  if (low !== null && high !== null && low !== high) return codeText('code.range', { low, high });
  const value = low ?? high ?? 0;
  return codeText('code.figure', {
    qualifier: qualifier in FIGURES ? FIGURES[qualifier as keyof typeof FIGURES] : 'none',
    value,
  });
}

function figureWords(naming: Naming, measure: CodedMeasure): string {
  const { choices, second } = naming;
  const compared = measure.comparedWith;
  const number =
    compared === null
      ? numberWords(measure)
      : secondText('second.compared', { than: compared.than, claim: claimWords(naming, compared.claimId) });
  const words = { measure: nameIn(choices.measures, [], measure.measureId), number };
  return measure.eventId === null
    ? secondText('second.figure', words)
    : secondText('second.figureOf', { ...words, event: nameIn(choices.events, second.events, measure.eventId) });
}

function basisWords(basis: string): string {
  return basis === '' ? '' : codeText(`code.basis.${basis}` as CodeMessageId);
}

/** What a claim says in a field, as words; each entry of a list by itself, none = nothing. */
export function valueWords(naming: Naming, claim: CodedClaim, field: ClaimField): readonly string[] {
  const { choices, second } = naming;
  const one = (words: string): readonly string[] => (words === '' ? [] : [words]);
  switch (field) {
    case 'kind':
      return [codeText(`code.kind.${claim.kind}`)];
    case 'hedged':
      return [secondText(claim.hedged ? 'second.yes' : 'second.no')];
    case 'saidBy':
    case 'via':
      return claim[field].map((id) => nameIn(choices.actors, second.actors, id));
    case 'originIds':
      return claim.originIds.map((id) => nameIn(choices.origins, second.origins, id));
    case 'credibility':
      return one(String(claim.credibility ?? ''));
    case 'measure':
      return claim.measure === null ? [] : [figureWords(naming, claim.measure)];
    case 'placeId':
      return claim.placeId === '' ? [] : [nameIn(choices.places, second.places, claim.placeId)];
    case 'whenBasis':
    case 'asOfBasis':
    case 'placeBasis':
      return one(basisWords(claim[field]));
    case 'events':
      return claim.events.map(
        ({ eventId, relation }) =>
          `${codeText(`code.relation.${relation}`)} “${nameIn(choices.events, second.events, eventId)}”`,
      );
    case 'repeats':
      return claim.repeats === '' ? [] : [claimWords(naming, claim.repeats)];
    case 'when':
    case 'asOf':
      return one(claim[field].trim());
  }
}
