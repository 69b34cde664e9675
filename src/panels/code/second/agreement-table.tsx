import { useMemo } from 'react';
import { agreementOf } from '#core/agreement/compare-codings.ts';
import type { SecondCoding } from '#core/coding/coding.ts';
import { secondText } from '#messages/second-coder-texts.ts';
import { claimFieldWords } from './value-words.ts';

const share = (value: number | null): string =>
  value === null ? secondText('second.nothing') : secondText('second.share', { share: value });
const number = (value: number | null): string =>
  value === null ? secondText('second.nothing') : secondText('second.number', { value: value.toFixed(2) });

/** How far two people agree who coded apart: claims found by both, and agreement in each field. */
export function AgreementTable({ second }: { readonly second: SecondCoding }) {
  const { before, claims } = second;
  const agreement = useMemo(() => agreementOf(before.claims, claims), [before, claims]);
  const { both, onlyFirst, onlySecond, fields } = agreement;
  return (
    <section className="cd-form" data-agreement>
      <h3 className="cd-head">{secondText('second.agreement')}</h3>
      <p>{secondText('second.claims', { both, mine: onlyFirst, theirs: onlySecond })}</p>
      <table className="cd-agreement">
        <thead>
          <tr>
            <th scope="col">{secondText('second.field')}</th>
            <th scope="col">{secondText('second.pairs')}</th>
            <th scope="col">{secondText('second.equal')}</th>
            <th scope="col">{secondText('second.alpha')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ id, pairs, equal, alpha }) => (
            <tr key={id} data-agreement-field={id}>
              <th scope="row">{claimFieldWords(id)}</th>
              <td>{pairs}</td>
              <td>{share(equal)}</td>
              <td>{number(alpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="cd-rule">{secondText('second.agreementRule')}</p>
    </section>
  );
}
