import { useId } from 'react';
import { civilToDay } from '#core/time/day.ts';
import { dayWords } from '#model/text/date-words.ts';
import { twoNumbers } from '#pipeline/import/date-order.ts';
import type { DayMonth } from '#pipeline/import/date-order.ts';
import { columnsText } from '#messages/columns-texts.ts';

interface OrderChoiceProps {
  readonly column: string;
  /** A date of the column that is two days. */
  readonly example: string;
  readonly order: DayMonth | null;
  readonly onChoose: (order: DayMonth) => void;
}

/** Whether the day or the month stands first in a column of dates, shown on one of its dates. */
export function OrderChoice({ column, example, order, onChoose }: OrderChoiceProps) {
  const name = useId();
  const numbers = twoNumbers(example);
  if (numbers === null) return null;
  const { first, second, year } = numbers;
  const words = {
    day: dayWords(civilToDay(year, second, first), 'long'),
    month: dayWords(civilToDay(year, first, second), 'long'),
  };
  return (
    <fieldset className="tm-order">
      <legend>{columnsText('columns.order', { column, example })}</legend>
      {(['day', 'month'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={order === each} onChange={() => onChoose(each)} />{' '}
          {each === 'day'
            ? columnsText('columns.order.day', { day: words.day })
            : columnsText('columns.order.month', { month: words.month })}
        </label>
      ))}
    </fieldset>
  );
}
