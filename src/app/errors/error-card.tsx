import { Copy, RotateCw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { copyText } from '#model/view/copy-text.ts';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';

export interface ErrorDetail {
  readonly label: string;
  readonly value: string;
}

interface ErrorCardProps {
  readonly title: string;
  readonly text: string;
  readonly details: readonly ErrorDetail[];
  readonly onRetry: () => void;
  /** Further ways out, after the first one. */
  readonly actions?: ReactNode;
}

/** What happened, where, what to do next, and the details to pass on. */
export function ErrorCard({ title, text, details, onRetry, actions }: ErrorCardProps) {
  const [copied, setCopied] = useState<'no' | 'copied' | 'select'>('no');
  const report = [
    title,
    text,
    ...details.map(({ label, value }) => `${label}: ${value}`),
    window.location.href,
    navigator.userAgent,
  ].join('\n');
  return (
    <div className="app-error" role="alert">
      <div className="app-error-card">
        <h2 className="app-error-title">
          <Icon of={TriangleAlert} size={18} />
          {title}
        </h2>
        <p>{text}</p>
        {details.length > 0 && (
          <dl className="app-error-details">
            {details.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className="app-error-actions">
        <Button variant="primary" icon={RotateCw} onClick={onRetry}>
          {t('app.tryAgain')}
        </Button>
        {actions}
        <Button icon={Copy} onClick={() => void copyText(report).then(setCopied)}>
          {copied === 'copied' ? t('app.copied') : t('app.copyDetails')}
        </Button>
      </div>
      {copied === 'select' && (
        <textarea
          className="app-error-text"
          readOnly
          rows={6}
          aria-label={t('app.copyDetails')}
          value={report}
          ref={(field) => field?.select()}
        />
      )}
    </div>
  );
}
