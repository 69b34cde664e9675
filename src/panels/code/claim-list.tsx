import { TriangleAlert } from 'lucide-react';
import { CODED_LISTS } from '#core/coding/coding.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { RecordForm } from './record-form.tsx';

function Count({ id }: { readonly id: string }) {
  const count = useDesk().problems.filter(({ recordId }) => recordId === id).length;
  if (count === 0) return null;
  return (
    <span className="cd-problem cd-problem-error">
      <Icon of={TriangleAlert} /> {codeText('code.problems', { count })}
    </span>
  );
}

/** The report, its claims in reading order, and the records that were made for it. */
export function ClaimList() {
  const { coding } = useDesk();
  const { report, claims, refused } = coding;
  return (
    <section className="cd-form">
      <ul className="cd-entries">
        <li>
          <button type="button" onClick={() => openRecord(report.id)}>
            <span className="cd-quiet">{codeText('code.bibliography')}</span>
            <span dir="auto">{report.title === '' ? codeText('code.untitled', { id: report.id }) : report.title}</span>
            <Count id={report.id} />
          </button>
        </li>
      </ul>
      <h3 className="cd-head">{codeText('code.claims')}</h3>
      {claims.length === 0 && <p className="cd-quiet">{codeText('code.claimsNone')}</p>}
      <ol className="cd-entries" data-claims>
        {claims.map(({ id, at, text }) => (
          <li key={id}>
            <button type="button" onClick={() => openRecord(id)}>
              <span className="cd-quiet">{codeText('code.claimLine', { line: at.paragraph })}</span>
              <span dir="auto">{text === '' ? codeText('code.noText') : text}</span>
              <Count id={id} />
            </button>
          </li>
        ))}
      </ol>
      {CODED_LISTS.some((list) => coding[list].length > 0) && <h3 className="cd-head">{codeText('code.records')}</h3>}
      {CODED_LISTS.flatMap((list) => coding[list].map(({ id }) => <RecordForm key={id} list={list} id={id} />))}
      {refused.length > 0 && (
        <p className="cd-row">
          <span className="cd-quiet">{codeText('code.refusedDrafts', { count: refused.length })}</span>
          <Button onClick={() => changeCoding(null, (whole) => ({ ...whole, refused: [] }))}>
            {codeText('code.refusedBack')}
          </Button>
        </p>
      )}
    </section>
  );
}
