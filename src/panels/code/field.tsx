import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import { Icon } from '#ui/icon.tsx';
import { codeText } from '#messages/code-texts.ts';
import type { CodeMessageId } from '#messages/code-texts.ts';
import { problemsAt, useDesk } from './desk-context.ts';

export interface FieldPlace {
  readonly recordId: string;
  /** Path in the record, as the checks name it. */
  readonly name: string;
  readonly label: string;
  readonly rule?: string;
}

/** What a control needs to belong to its field. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps extends FieldPlace {
  readonly children: (control: ControlProps) => ReactNode;
}

/** A field of the codebook: its name, its control, its rule, and what the build says of it. */
export function Field({ recordId, name, label, rule, children }: FieldProps) {
  const id = useId();
  const problems = problemsAt(useDesk().problems, recordId, name);
  return (
    <div className="cd-field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': `${id}-more`,
        'aria-invalid': problems.some(({ level }) => level === 'error'),
      })}
      <div id={`${id}-more`} className="cd-more">
        {problems.map(({ level, rule: broken, message }) => (
          <p key={`${broken} ${message}`} className={`cd-problem cd-problem-${level}`}>
            <Icon of={TriangleAlert} /> <span>{message}</span>
          </p>
        ))}
        {rule !== undefined && <p className="cd-rule">{rule}</p>}
      </div>
    </div>
  );
}

interface TextFieldProps extends FieldPlace {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLong?: boolean;
}

export function TextField({ value, onChange, isLong, ...place }: TextFieldProps) {
  return (
    <Field {...place}>
      {(control) =>
        isLong === true ? (
          <textarea {...control} dir="auto" rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
        ) : (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  );
}

interface ParsedFieldProps<T> extends FieldPlace {
  readonly value: T;
  readonly parse: (text: string) => T;
  readonly say: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** A text that stands for another value (a number, a list): what was typed stays as it is while it means that value. */
export function ParsedField<T>({ value, parse, say, onChange, ...place }: ParsedFieldProps<T>) {
  const [typed, setTyped] = useState(() => say(value));
  const shown = say(parse(typed)) === say(value) ? typed : say(value);
  return (
    <TextField
      {...place}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(parse(text));
      }}
    />
  );
}

export interface Option {
  readonly value: string;
  /** null = it is shown as it is. */
  readonly label: CodeMessageId | null;
}

/** Options of a field, by the beginning that the ids of their texts share. */
export function optionsOf<P extends string, V extends string>(
  prefix: P,
  values: readonly (V & (`${P}.${V}` extends CodeMessageId ? V : never))[],
): readonly Option[] {
  // every text was checked by the compiler
  return values.map((value) => ({ value, label: `${prefix}.${value}` as CodeMessageId }));
}

interface ChoiceFieldProps extends FieldPlace {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Nothing chosen is an answer as well. */
  readonly isOptional?: boolean;
}

export function ChoiceField({ value, options, onChange, isOptional, ...place }: ChoiceFieldProps) {
  return (
    <Field {...place}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
          {(isOptional === true || value === '') && (
            <option value="">{codeText(isOptional === true ? 'code.none' : 'code.choose')}</option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label === null ? option.value : codeText(option.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckFieldProps extends FieldPlace {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function CheckField({ value, onChange, ...place }: CheckFieldProps) {
  return (
    <Field {...place}>
      {(control) => (
        <input {...control} type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
      )}
    </Field>
  );
}

/** A number, or nothing; thousands may have commas. */
export function NumberField(
  props: FieldPlace & { readonly value: number | null; readonly onChange: (value: number | null) => void },
) {
  return (
    <ParsedField
      {...props}
      parse={(text) => {
        const plain = text.replaceAll(/[,\s]/g, '');
        return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
      }}
      say={(value) => (value === null ? '' : String(value))}
    />
  );
}

/** Several texts with commas between. */
export function ListField(
  props: FieldPlace & { readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void },
) {
  return (
    <ParsedField
      {...props}
      parse={(text): readonly string[] =>
        text
          .split(',')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '')
      }
      say={(value) => value.join(', ')}
    />
  );
}
