import { use } from 'react';
import type { ReactNode } from 'react';
import { DossierContext, useDossier } from '#model/dossier/dossier-context.ts';
import { byBlockText } from '#messages/by-block-texts.ts';
import { ByBlockNote } from './by-block-note.tsx';

interface ByBlockRecordProps {
  /** The event that is asked for, or something that is none. */
  readonly id: string;
  readonly children: ReactNode;
}

/** The children with the records around an event in memory; they wait for its block. What is no event cannot be read by itself. */
export function ByBlockRecord({ id, children }: ByBlockRecordProps) {
  const { byBlock } = useDossier();
  const answer = byBlock?.around(id) ?? null;
  const around = answer instanceof Promise ? use(answer) : answer;
  if (around === null)
    return (
      <>
        <p className="pn-body" role="status">
          {byBlockText('byBlock.record', { id })}
        </p>
        <ByBlockNote part="claims" />
      </>
    );
  return <DossierContext value={around}>{children}</DossierContext>;
}
