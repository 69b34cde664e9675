import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Choice } from '#core/coding/choices.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { Field } from './field.tsx';
import type { FieldPlace } from './field.tsx';
import { TypeAhead } from './type-ahead.tsx';
import './pick.css';

interface PickFieldProps extends FieldPlace {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly onMake?: (name: string) => void;
  /** One record at most. */
  readonly isSingle?: boolean;
  /** What stands after a chosen record. */
  readonly after?: (id: string) => ReactNode;
}

/** A field that names records: those chosen, and a box to find or make another. */
export function PickField({ choices, value, onChange, onMake, isSingle, after, ...place }: PickFieldProps) {
  const nameOf = (id: string): string => choices.find((choice) => choice.id === id)?.name ?? id;
  return (
    <Field {...place}>
      {(control) => (
        <>
          {value.length > 0 && (
            <ul className="cd-picked">
              {value.map((id) => (
                <li key={id}>
                  <span dir="auto">{nameOf(id)}</span>
                  {after?.(id)}
                  <IconButton
                    icon={X}
                    label={codeText('code.drop', { name: nameOf(id) })}
                    onClick={() => onChange(value.filter((other) => other !== id))}
                  />
                </li>
              ))}
            </ul>
          )}
          {!(isSingle === true && value.length > 0) && (
            <TypeAhead
              control={control}
              choices={choices.filter(({ id }) => !value.includes(id))}
              onChoose={(id) => onChange([...value, id])}
              {...(onMake !== undefined && { onMake })}
            />
          )}
        </>
      )}
    </Field>
  );
}
