import { Disclosure } from '#ui/disclosure.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';
import { ProblemCount } from './problem-count.tsx';
import { RecordForm } from './record-form.tsx';
import type { RecordFormProps } from './record-form.tsx';

/** A record that was made for the report, in a line: its form opens under it. */
export function FoldedRecord({ list, id }: RecordFormProps) {
  const name = useDesk().choices[list].find((each) => each.id === id)?.name ?? id;
  const summary = (
    <span className="cd-folded-name">
      <span className="cd-quiet">{codeText(`code.new.${list}`)}</span> <span dir="auto">{name}</span>
      <ProblemCount id={id} />
    </span>
  );
  return (
    <div data-folded={list}>
      <Disclosure lazy summary={summary}>
        <RecordForm list={list} id={id} />
      </Disclosure>
    </div>
  );
}
