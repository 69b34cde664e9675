import { useState } from 'react';
import { CODED_LISTS } from '#core/coding/coding.ts';
import { namedByClaim } from '#core/coding/named-records.ts';
import type { CodedClaim } from '#core/coding/coding.ts';
import { useDesk } from './desk-context.ts';
import { FoldedRecord } from './folded-record.tsx';
import { RecordForm } from './record-form.tsx';

/**
 * The records that were made on the spot and that a claim names, or a record that it names: the forms of those made since the claim was opened,
 * the others folded up.
 */
export function MadeRecords({ claim }: { readonly claim: CodedClaim }) {
  const { coding } = useDesk();
  const [before] = useState(() => new Set<string>(CODED_LISTS.flatMap((list) => coding[list].map(({ id }) => id))));
  const named = namedByClaim(coding, claim);
  return (
    <>
      {CODED_LISTS.flatMap((list) =>
        coding[list]
          .filter(({ id }) => named.has(id))
          .map(({ id }) =>
            before.has(id) ? (
              <FoldedRecord key={id} list={list} id={id} />
            ) : (
              <RecordForm key={id} list={list} id={id} />
            ),
          ),
      )}
    </>
  );
}
