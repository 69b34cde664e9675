import { TriangleAlert } from 'lucide-react';
import { Icon } from '#ui/icon.tsx';
import type { FieldRemark } from './finding-words.ts';

interface RemarksProps {
  /** For the field that they are about. */
  readonly id?: string;
  readonly remarks: readonly FieldRemark[];
}

/** What is said of a field, under it. */
export function Remarks({ id, remarks }: RemarksProps) {
  if (remarks.length === 0) return null;
  return (
    <ul id={id} className="se-remarks">
      {remarks.map(({ words, isLight }) => (
        <li key={words} className={isLight ? 'se-remark-light' : 'se-remark'}>
          {!isLight && <Icon of={TriangleAlert} size={14} />}
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
