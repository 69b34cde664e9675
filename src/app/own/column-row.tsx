import { FIELDS } from '#pipeline/import/mapping.ts';
import type { ColumnMapping } from '#pipeline/import/mapping.ts';
import { columnsText } from '#messages/columns-texts.ts';
import { FIELD_NAMES } from './field-names.ts';
import { OrderChoice } from './order-choice.tsx';

/** So many cells say what a column holds. */
const CELLS_SHOWN = 3;

interface ColumnRowProps {
  readonly mapped: ColumnMapping;
  /** What stands in the column in the first rows. */
  readonly cells: readonly string[];
  /** A date of the column that is two days; null = it has none, or some row tells the order. */
  readonly example: string | null;
  readonly onChange: (mapped: ColumnMapping) => void;
}

/** A column: its name, what stands in it, and what it becomes. */
export function ColumnRow({ mapped, cells, example, onChange }: ColumnRowProps) {
  const { column, field } = mapped;
  const shown = cells.filter((cell) => cell.trim() !== '').slice(0, CELLS_SHOWN);
  return (
    <tr data-ignored={field === 'ignore'}>
      <th scope="row" dir="auto">
        {column}
      </th>
      <td className="tm-cells" dir="auto">
        {shown.join(' · ')}
      </td>
      <td>
        <select
          className="tm-select"
          aria-label={columnsText('columns.fieldOf', { column })}
          value={field}
          onChange={({ target }) => {
            const chosen = FIELDS.find((each) => each === target.value);
            if (chosen !== undefined) onChange({ ...mapped, field: chosen });
          }}
        >
          {FIELDS.map((each) => (
            <option key={each} value={each}>
              {columnsText(FIELD_NAMES[each])}
            </option>
          ))}
        </select>
        {example !== null && (
          <OrderChoice
            column={column}
            example={example}
            order={mapped.order ?? null}
            onChoose={(order) => onChange({ ...mapped, order })}
          />
        )}
      </td>
    </tr>
  );
}
