import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OwnProblem } from '#core/own/own-problem.ts';
import { toCsv } from '#model/exports/csv.ts';
import { ownText } from '#messages/own-texts.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

/** So many are read on the screen; the download has all. */
const MOST_SHOWN = 100;

function tableOf(problems: readonly OwnProblem[]): string {
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

/** What is wrong with what was brought, each with its place: errors first, in the order of files and lines. */
export function ProblemTable({ problems }: { readonly problems: readonly OwnProblem[] }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  if (problems.length === 0) return null;
  const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const download = (): void => {
    const made = URL.createObjectURL(new Blob([tableOf(sorted)], { type: 'text/csv' }));
    setAddress(made);
    saveFile(made, 'problems.csv');
  };
  return (
    <>
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
            {sorted.slice(0, MOST_SHOWN).map(({ file, row, column, rule, message, value, level }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two problems can be the same to the letter
              <tr key={at} data-level={level}>
                <td dir="auto">{file}</td>
                <td>{row}</td>
                <td>
                  <span dir="auto">{message}</span>{' '}
                  <span className="ow-rule">
                    {rule}
                    {column !== null && ` · ${column}`}
                    {value !== null && `: ${value}`}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > MOST_SHOWN && <p>{ownText('own.more', { count: sorted.length - MOST_SHOWN })}</p>}
      <Button icon={FileDown} onClick={download}>
        {ownText('own.download')}
      </Button>
    </>
  );
}
