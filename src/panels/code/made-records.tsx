import { CODED_LISTS } from '#core/coding/coding.ts';
import { namedByClaim } from '#core/coding/named-records.ts';
import type { CodedClaim } from '#core/coding/coding.ts';
import { useDesk } from './desk-context.ts';
import { RecordForm } from './record-form.tsx';

/** The forms of records that were made on the spot and that a claim names, or a record that it names. */
export function MadeRecords({ claim }: { readonly claim: CodedClaim }) {
  const { coding } = useDesk();
  const named = namedByClaim(coding, claim);
  return (
    <>
      {CODED_LISTS.flatMap((list) =>
        coding[list].filter(({ id }) => named.has(id)).map(({ id }) => <RecordForm key={id} list={list} id={id} />),
      )}
    </>
  );
}
