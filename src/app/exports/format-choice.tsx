import { useId } from 'react';
import { EXPORT_FORMATS } from '#model/exports/registry.ts';
import type { ExportFormatId } from '#model/exports/registry.ts';
import { exportText } from '#messages/export-texts.ts';
import { RadioOption } from '#ui/radio-option.tsx';

interface FormatChoiceProps {
  readonly value: ExportFormatId;
  readonly onChoose: (format: ExportFormatId) => void;
}

/** The formats of the registry, each with what it is good for. */
export function FormatChoice({ value, onChoose }: FormatChoiceProps) {
  const name = useId();
  return (
    <fieldset className="ex-choice">
      <legend>{exportText('export.format')}</legend>
      <div className="ex-formats">
        {EXPORT_FORMATS.map((format) => (
          <RadioOption
            key={format}
            name={name}
            label={exportText(`export.format.${format}`)}
            hint={exportText(`export.hint.${format}`)}
            checked={format === value}
            onChoose={() => onChoose(format)}
          />
        ))}
      </div>
    </fieldset>
  );
}
