import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import type { ChangeEvent, Ref } from 'react';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { attachOriginal } from '#model/originals/original-store.ts';
import type { AttachProblem } from '#model/originals/original-store.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { originalText } from '#messages/original-texts.ts';
import { CopyProblem } from './copy-problem.tsx';
import { Icon } from '#ui/icon.tsx';
import './original.css';

const ACCEPTED = '.txt,.text,.html,.htm,.xhtml,text/plain,text/html';

interface AttachFieldProps {
  readonly report: Report;
  /** `zone` takes files that are dropped on it; `link` is one quiet line. */
  readonly look: 'zone' | 'link';
  /** Whether a copy is attached already. */
  readonly again?: boolean;
  readonly field?: Ref<HTMLInputElement>;
  readonly onAttached?: () => void;
}

/** A file field for the reader's own copy of a report. The browser's own field lies over the words: it takes clicks, keys and dropped files. */
export function AttachField({ report, look, again = false, field, onAttached }: AttachFieldProps) {
  const { dossier, lookup } = useDossier();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<AttachProblem | null>(null);
  const label = reportLabel(dossier, report.id);
  const attach = async (file: File): Promise<void> => {
    setProblem(null);
    setSaid(originalText('original.reading', { file: file.name }));
    const found = await attachOriginal(lookup, report, file);
    setProblem(found);
    setSaid(found === null ? originalText('original.done', { file: file.name }) : '');
    if (found === null) onAttached?.();
  };
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) void attach(file);
    // so that the same file can be chosen again after it was corrected
    target.value = '';
  };
  return (
    <div className="pt-attach">
      <div className={look === 'zone' ? 'pt-attach-zone' : 'pt-attach-link'}>
        {look === 'zone' ? (
          <>
            <span className="ui-button ui-button-outlined" aria-hidden="true">
              <Icon of={Paperclip} />
              {originalText(again ? 'original.attachAnother' : 'original.attach')}
            </span>
            <span className="pt-attach-drop" aria-hidden="true">
              {originalText('original.drop')}
            </span>
          </>
        ) : (
          <span aria-hidden="true">{originalText('original.attachHere', { report: label })}</span>
        )}
        <input
          ref={field}
          className="pt-attach-field"
          type="file"
          accept={ACCEPTED}
          aria-label={
            look === 'zone'
              ? originalText('original.attachNamed', { report: label, again: again ? 'yes' : 'no' })
              : originalText('original.attachHere', { report: label })
          }
          onChange={handleChange}
        />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {problem !== null && <CopyProblem report={report} problem={problem} />}
    </div>
  );
}
