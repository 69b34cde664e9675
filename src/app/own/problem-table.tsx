import { FileDown, RotateCcw } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { OwnProblem } from '#core/own/own-problem.ts';
import { toCsv } from '#model/exports/csv.ts';
import type { TableChoices } from '#model/own/build-messages.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { ProblemRow } from './problem-row.tsx';

/** So many are read on the screen; the download has all. */
const MOST_SHOWN = 100;

type Corrections = NonNullable<TableChoices['corrections']>;

function problemsCsv(problems: readonly OwnProblem[]): string {
  return toCsv({
    names: ['level', 'file', 'line', 'where', 'rule', 'message', 'value'],
    rows: problems.map(({ level, file, row, column, rule, message, value }) => [
      level,
      file,
      row,
      column,
      rule,
      message,
      value,
    ]),
  });
}

function correctionsCsv(corrections: Corrections): string {
  return toCsv({
    names: ['line', 'column', 'value'],
    rows: corrections.map(({ row, column, value }) => [row, column, value]),
  });
}

/** Saves a table; its address is given up when the next one is made, or the list goes. */
function useSaving(): (csv: string, name: string) => void {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return (csv, name) => {
    const made = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    setAddress(made);
    saveFile(made, name);
  };
}

/** The rules that were broken, the most frequent first. */
function ruleCounts(problems: readonly OwnProblem[]): readonly (readonly [rule: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The corrections with one more, in the place of an earlier one of the same cell. */
function corrected(corrections: Corrections, added: readonly Corrections[number][]): Corrections {
  const cellOf = ({ row, column }: Corrections[number]): string => `${row} ${column}`;
  return [...new Map([...corrections, ...added].map((each) => [cellOf(each), each])).values()];
}

interface ProblemTableProps {
  readonly problems: readonly OwnProblem[];
  /** Columns of the table: their cells can be mended. */
  readonly columns: readonly string[];
  /** What is mended already. */
  readonly corrections: Corrections;
  readonly onMend: (corrections: Corrections) => void;
}

/** What is wrong with what was brought, each with its place: errors first, in the order of files and lines. Cells of a table are mended in place. */
export function ProblemTable({ problems, columns, corrections, onMend }: ProblemTableProps) {
  const save = useSaving();
  const id = useId();
  const [rule, setRule] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<OwnProblem, string>>(new Map());
  if (problems.length === 0 && corrections.length === 0) return null;
  const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const rules = ruleCounts(sorted);
  const wanted = rules.some(([name]) => name === rule) ? sorted.filter((each) => each.rule === rule) : sorted;
  const added = [...typed].flatMap(([{ row, column, value: before }, value]) =>
    row === null || column === null || value === before ? [] : [{ row, column, value }],
  );
  // a long cell is told cut, and would lose its end
  const canMend = ({ row, column, value }: OwnProblem): boolean =>
    row !== null && column !== null && columns.includes(column) && !(value?.endsWith('…') ?? false);
  return (
    <>
      {rules.length > 1 && (
        <label className="ow-filter" htmlFor={id}>
          {ownText('own.rule')}{' '}
          <select id={id} value={rule} onChange={({ target }) => setRule(target.value)}>
            <option value="">{ownText('own.allRules', { count: sorted.length })}</option>
            {rules.map(([name, count]) => (
              <option key={name} value={name}>
                {ownText('own.ruleCount', { rule: name, count })}
              </option>
            ))}
          </select>
        </label>
      )}
      {sorted.some(canMend) && <p className="ow-rule">{ownText('own.mendRule')}</p>}
      {problems.length > 0 && (
        <div className="ow-table-box">
          <table className="ow-table">
            <thead>
              <tr>
                <th scope="col">{ownText('own.file')}</th>
                <th scope="col">{ownText('own.row')}</th>
                <th scope="col">{ownText('own.message')}</th>
              </tr>
            </thead>
            <tbody>
              {wanted.slice(0, MOST_SHOWN).map((problem, at) => (
                <ProblemRow
                  // oxlint-disable-next-line react/no-array-index-key -- two problems can be the same to the letter
                  key={at}
                  problem={problem}
                  typed={typed.get(problem) ?? null}
                  onType={canMend(problem) ? (value) => setTyped(new Map(typed).set(problem, value)) : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {wanted.length > MOST_SHOWN && <p>{ownText('own.more', { count: wanted.length - MOST_SHOWN })}</p>}
      {corrections.length > 0 && <p role="status">{ownText('own.mended', { count: corrections.length })}</p>}
      <div className="ow-ways">
        {added.length > 0 && (
          <Button variant="primary" icon={RotateCcw} onClick={() => onMend(corrected(corrections, added))}>
            {ownText('own.mend', { count: added.length })}
          </Button>
        )}
        {problems.length > 0 && (
          <Button icon={FileDown} onClick={() => save(problemsCsv(sorted), 'problems.csv')}>
            {ownText('own.download')}
          </Button>
        )}
        {corrections.length > 0 && (
          <Button icon={FileDown} onClick={() => save(correctionsCsv(corrections), 'mended.csv')}>
            {ownText('own.mendedDownload')}
          </Button>
        )}
      </div>
    </>
  );
}
