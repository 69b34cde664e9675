import { RotateCw, TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { LateFailure } from '#late/late-failure.ts';
import { t } from '#messages/t.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import './part-box.css';

interface Words {
  readonly title: string;
  readonly text: string;
}

function wordsOf(error: Error, title: string | undefined): Words {
  if (!(error instanceof LateFailure))
    return { title: title ?? t('app.partFailed'), text: t('app.partFailedText', { message: error.message }) };
  const { kind, status } = error;
  switch (kind) {
    case 'unreachable':
      return { title: t('app.late.title'), text: t('app.late.unreachable') };
    case 'refused':
      return { title: t('app.late.title'), text: t('app.late.refused', { status: status ?? 0 }) };
    case 'gone':
      return { title: t('app.late.goneTitle'), text: t('app.late.gone') };
    case 'unusable':
      return { title: t('app.late.title'), text: t('app.late.unusable') };
  }
}

/** Another page can help where the server has other files now, or where the browser holds on to what it has. */
function helpsToReload(error: Error): boolean {
  return error instanceof LateFailure && (error.kind === 'gone' || error.kind === 'unusable');
}

interface PartCardProps {
  readonly error: Error;
  readonly onRetry: () => void;
  /** What is said of an error of our own. */
  readonly title?: string | undefined;
  /** Further ways out, after the first ones. */
  readonly actions?: ReactNode;
}

/** Instead of a part that did not load or has failed: why, and what to do. It disappears once the part has loaded elsewhere. */
export function PartCard({ error, onRetry, title, actions }: PartCardProps) {
  useEffect(() => {
    if (!(error instanceof LateFailure)) return undefined;
    const { load } = error;
    return load.subscribe(() => {
      if (load.isHere()) onRetry();
    });
  }, [error, onRetry]);
  const words = wordsOf(error, title);
  return (
    <div className="ui-part-card" role="alert">
      <p className="ui-part-title">
        <Icon of={TriangleAlert} size={16} />
        {words.title}
      </p>
      <p>{words.text}</p>
      <div className="ui-part-actions">
        {helpsToReload(error) && (
          <Button variant="outlined" onClick={() => window.location.reload()}>
            {t('app.late.reload')}
          </Button>
        )}
        <Button variant="outlined" icon={RotateCw} onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
        {actions}
      </div>
    </div>
  );
}
