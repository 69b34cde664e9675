import type { OwnProblem } from '#core/own/own-problem.ts';
import { ownText } from '#messages/own-texts.ts';

interface ProblemRowProps {
  readonly problem: OwnProblem;
  /** What a person has typed in its cell; null = nothing. */
  readonly typed: string | null;
  /** null = it is of no cell that could be mended here. */
  readonly onType: ((value: string) => void) | null;
}

/** Something that is wrong: where, what, and the cell that it is in, which can be mended. */
export function ProblemRow({ problem, typed, onType }: ProblemRowProps) {
  const { file, row, column, rule, message, value, level } = problem;
  return (
    <tr data-level={level}>
      <td dir="auto">{file}</td>
      <td>{row}</td>
      <td>
        <span dir="auto">{message}</span>{' '}
        <span className="ow-rule">
          {rule}
          {column !== null && ` · ${column}`}
          {value !== null && onType === null && `: ${value}`}
        </span>
        {onType !== null && (
          <input
            className="ow-cell"
            dir="auto"
            aria-label={ownText('own.cell', { column: column ?? '', row: row ?? 0 })}
            value={typed ?? value ?? ''}
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </td>
    </tr>
  );
}
