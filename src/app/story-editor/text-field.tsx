import { useId } from 'react';
import { editorText } from '#messages/story-editor-texts.ts';
import type { FieldRemark } from './finding-words.ts';
import { Remarks } from './remarks.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of a field with several lines; one line without. */
  readonly rows?: number;
  /** How many characters it should have at most; more can be typed, and are remarked upon. */
  readonly most?: number;
  readonly hint?: string;
  readonly remarks?: readonly FieldRemark[];
}

/** A text that is kept as it is typed, with what is to be said of it. */
export function TextField({ label, value, onChange, rows, most, hint, remarks = [] }: TextFieldProps) {
  const id = useId();
  const [hintId, remarksId] = [`${id}hint`, `${id}remarks`];
  const described = [...(hint === undefined ? [] : [hintId]), ...(remarks.length === 0 ? [] : [remarksId])].join(' ');
  const field = {
    id,
    value,
    dir: 'auto',
    className: 'se-input',
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': remarks.some(({ isLight }) => !isLight) || undefined,
  };
  return (
    <div className="se-field">
      <div className="se-label">
        <label htmlFor={id}>{label}</label>
        {most !== undefined && (
          <span data-over={value.length > most || undefined}>
            {editorText('editor.length', { count: value.length, most })}
          </span>
        )}
      </div>
      {rows === undefined ? (
        <input {...field} type="text" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <p id={hintId} className="se-hint">
          {hint}
        </p>
      )}
      <Remarks id={remarksId} remarks={remarks} />
    </div>
  );
}
