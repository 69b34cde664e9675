import { CODED_LISTS } from '#core/coding/coding.ts';
import { changeCoding, openRecord } from '#model/coding/coding-store.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { FoldedRecord } from './folded-record.tsx';
import { ProblemCount } from './problem-count.tsx';

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
            <ProblemCount id={report.id} />
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
              <ProblemCount id={id} />
            </button>
          </li>
        ))}
      </ol>
      {CODED_LISTS.some((list) => coding[list].length > 0) && <h3 className="cd-head">{codeText('code.records')}</h3>}
      {CODED_LISTS.flatMap((list) => coding[list].map(({ id }) => <FoldedRecord key={id} list={list} id={id} />))}
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
