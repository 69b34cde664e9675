import { Redo2, Undo2, X } from 'lucide-react';
import { closeCoding, redoCoding, settleConflict, undoCoding } from '#model/coding/coding-store.ts';
import { useCoding } from '#model/coding/use-coding.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { codeText } from '#messages/code-texts.ts';

interface DeskBarProps {
  /** Number of things that the build has against the coding; null = not known yet. */
  readonly problems: number | null;
  readonly hasFailed: boolean;
}

function checkWords({ problems, hasFailed }: DeskBarProps): string {
  if (hasFailed) return codeText('code.checkFailed');
  if (problems === null) return codeText('code.checking');
  return problems === 0 ? codeText('code.noProblems') : codeText('code.problems', { count: problems });
}

/** Undo, redo, what the build says, and whether it is kept. */
export function DeskBar(checks: DeskBarProps) {
  const canUndo = useCoding(({ past }) => past.length > 0);
  const canRedo = useCoding(({ future }) => future.length > 0);
  const saving = useCoding((state) => state.saving);
  return (
    <>
      <div className="cd-bar">
        <IconButton icon={Undo2} label={codeText('code.undo')} disabled={!canUndo} onClick={undoCoding} />
        <IconButton icon={Redo2} label={codeText('code.redo')} disabled={!canRedo} onClick={redoCoding} />
        <div className="cd-says">
          <span data-checks role="status">
            {checkWords(checks)}
          </span>
          <span className="cd-quiet" data-saving={saving}>
            {saving !== 'other' && saving !== 'refused' && codeText(`code.${saving}`)}
          </span>
        </div>
        <IconButton icon={X} label={codeText('code.close')} onClick={closeCoding} />
      </div>
      {saving === 'refused' && (
        <p className="cd-alert" role="alert">
          {codeText('code.refused')}
        </p>
      )}
      {saving === 'other' && (
        <div className="cd-alert" role="alert">
          <p>{codeText('code.other')}</p>
          <div className="cd-row">
            <Button variant="outlined" onClick={() => void settleConflict('mine')}>
              {codeText('code.mine')}
            </Button>
            <Button variant="outlined" onClick={() => void settleConflict('theirs')}>
              {codeText('code.theirs')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
