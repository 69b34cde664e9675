import type { Mapping } from '#pipeline/import/mapping.ts';
import { columnsText } from '#messages/columns-texts.ts';
import { PRECISION_NAMES } from './field-names.ts';

const PRECISIONS = [
  'site',
  'town',
  'district',
  'region',
  'country',
  'sea',
] as const satisfies readonly Mapping['precision'][];

interface TableSettingsProps {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What holds for a table as a whole, and no table says: how exact its points are, and how its figures are written. */
export function TableSettings({ mapping, onChange }: TableSettingsProps) {
  const { precision, decimal, figure, columns } = mapping;
  const hasPoints = columns.some(({ field }) => field === 'latitude' || field === 'point');
  const hasFigures = columns.some(({ field }) => field === 'figure') && figure !== null;
  return (
    <div className="tm-settings">
      {hasPoints && (
        <label>
          {columnsText('columns.precision')}{' '}
          <select
            className="tm-select"
            value={precision}
            onChange={({ target }) => {
              const chosen = PRECISIONS.find((each) => each === target.value);
              if (chosen !== undefined) onChange({ ...mapping, precision: chosen });
            }}
          >
            {PRECISIONS.map((each) => (
              <option key={each} value={each}>
                {columnsText(PRECISION_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasFigures && (
        <>
          <label>
            {columnsText('columns.figure')}{' '}
            <input
              className="tm-input"
              value={figure.label}
              onChange={({ target }) => onChange({ ...mapping, figure: { ...figure, label: target.value } })}
            />
          </label>
          <label>
            {columnsText('columns.unit')}{' '}
            <input
              className="tm-input"
              value={figure.unit}
              onChange={({ target }) => onChange({ ...mapping, figure: { ...figure, unit: target.value } })}
            />
          </label>
          <label>
            {columnsText('columns.decimal')}{' '}
            <select
              className="tm-select"
              value={decimal}
              onChange={({ target }) => onChange({ ...mapping, decimal: target.value === ',' ? ',' : '.' })}
            >
              <option value=".">{columnsText('columns.decimal.point')}</option>
              <option value=",">{columnsText('columns.decimal.comma')}</option>
            </select>
          </label>
        </>
      )}
    </div>
  );
}
