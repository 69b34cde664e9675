import { TriangleAlert } from 'lucide-react';
import { Icon } from '#ui/icon.tsx';
import { codeText } from '#messages/code-texts.ts';
import { useDesk } from './desk-context.ts';

/** How much the build has against a record; nothing if that is nothing. */
export function ProblemCount({ id }: { readonly id: string }) {
  const count = useDesk().problems.filter(({ recordId }) => recordId === id).length;
  if (count === 0) return null;
  return (
    <span className="cd-problem cd-problem-error">
      <Icon of={TriangleAlert} /> {codeText('code.problems', { count })}
    </span>
  );
}
