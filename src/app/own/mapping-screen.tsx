import { useState } from 'react';
import { twoNumbers } from '#pipeline/import/date-order.ts';
import type { ImportOutcome } from '#pipeline/import/import-table.ts';
import { singleTwice, SAYING } from '#pipeline/import/mapping.ts';
import type { ColumnMapping, Mapping } from '#pipeline/import/mapping.ts';
import { columnsText } from '#messages/columns-texts.ts';
import { Button } from '#ui/button.tsx';
import { ColumnRow } from './column-row.tsx';
import { FIELD_NAMES } from './field-names.ts';
import { MappingFile } from './mapping-file.tsx';
import { TableSettings } from './table-settings.tsx';
import './mapping.css';

export type TableQuestion = Extract<ImportOutcome, { kind: 'ask' }>;

interface MappingScreenProps {
  /** Name of the table. */
  readonly file: string;
  readonly asked: TableQuestion;
  readonly onDone: (mapping: Mapping) => void;
}

/** A date of a column that is two days, if no row that is seen tells the order and the column is one of dates. */
function exampleIn({ field, serial }: ColumnMapping, cells: readonly string[]): string | null {
  if (!field.endsWith('date') || serial === true) return null;
  const told = cells.map((cell) => twoNumbers(cell)?.told);
  const isTold = told.includes('day') !== told.includes('month');
  return isTold ? null : (cells[told.indexOf('either')] ?? null);
}

/** What is still to be said before the table can be read; null = nothing. */
function faultOf(mapping: Mapping, exampleOf: (mapped: ColumnMapping) => string | null): string | null {
  if (!mapping.columns.some(({ field }) => SAYING.includes(field))) return columnsText('columns.fault.saying');
  const twice = singleTwice(mapping);
  if (twice !== null) return columnsText('columns.fault.twice', { field: columnsText(FIELD_NAMES[twice]) });
  const open = mapping.columns.find((mapped) => exampleOf(mapped) !== null && (mapped.order ?? null) === null);
  return open === undefined ? null : columnsText('columns.fault.order', { column: open.column });
}

/** What the columns of a table become: a guess for each, the first rows beside it, and what only a person can say. */
export function MappingScreen({ file, asked, onDone }: MappingScreenProps) {
  const [mapping, setMapping] = useState(asked.guesses);
  const { columns, rows } = asked.preview;
  const cellsOf = (column: string): readonly string[] => {
    const at = columns.indexOf(column);
    return rows.map((cells) => cells[at] ?? '');
  };
  // the question for one column comes from all of its rows, of which only the first are here
  const exampleOf = (mapped: ColumnMapping): string | null =>
    mapped.column === asked.column ? asked.example : exampleIn(mapped, cellsOf(mapped.column));
  const fault = faultOf(mapping, exampleOf);
  const change = (changed: ColumnMapping): void =>
    setMapping({
      ...mapping,
      columns: mapping.columns.map((each) => (each.column === changed.column ? changed : each)),
      ...(changed.field === 'figure' && mapping.figure === null && { figure: { label: changed.column, unit: '' } }),
    });
  return (
    <form
      className="tm-form"
      aria-labelledby="tm-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (fault === null) onDone(mapping);
      }}
    >
      <h3 id="tm-title" className="tm-title">
        {columnsText('columns.title', { file })}
      </h3>
      <p>{columnsText('columns.intro')}</p>
      {/* what scrolls must be reached by keyboard */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="tm-box" role="region" aria-labelledby="tm-title" tabIndex={0}>
        <table className="tm-table">
          <thead>
            <tr>
              <th scope="col">{columnsText('columns.column')}</th>
              <th scope="col">{columnsText('columns.first')}</th>
              <th scope="col">{columnsText('columns.becomes')}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map((mapped) => (
              <ColumnRow
                key={mapped.column}
                mapped={mapped}
                cells={cellsOf(mapped.column)}
                example={exampleOf(mapped)}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      </div>
      <TableSettings mapping={mapping} onChange={setMapping} />
      <div className="tm-foot">
        <Button type="submit" variant="primary" disabled={fault !== null}>
          {columnsText('columns.open')}
        </Button>
        <MappingFile mapping={mapping} columns={columns} onLoad={setMapping} />
      </div>
      <p role="status" className="tm-fault">
        {fault}
      </p>
    </form>
  );
}
