import { Check, Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import './copy-box.css';

interface CopyBoxProps {
  /** Name of the field. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly copyLabel: string;
  readonly copiedLabel: string;
  /** Said where there is no clipboard. */
  readonly byHandWords: string;
  readonly state: 'rest' | 'copied' | 'select';
  readonly onCopy: () => void;
}

/** A text to take along, with a button that copies it; without a clipboard it is selected for the reader's own copy key. */
export function CopyBox({ label, text, rows, copyLabel, copiedLabel, byHandWords, state, onCopy }: CopyBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (state === 'select') field.current?.select();
  }, [state]);
  const isCopied = state === 'copied';
  return (
    <div className="ui-copy-box">
      <textarea ref={field} readOnly rows={rows} aria-label={label} value={text} spellCheck={false} dir="auto" />
      <div className="ui-copy-box-foot">
        <Button variant="outlined" icon={isCopied ? Check : Copy} onClick={onCopy}>
          {isCopied ? copiedLabel : copyLabel}
        </Button>
        <span role="status">
          {isCopied && <span className="visually-hidden">{copiedLabel}</span>}
          {state === 'select' && byHandWords}
        </span>
      </div>
    </div>
  );
}
