import type { ReactNode } from 'react';
import { LateFailure } from '#late/late-failure.ts';
import { setPaneState } from '#model/view/view-actions.ts';
import type { PaneName } from '#model/view/view-store.ts';
import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { PartCard } from '#ui/part-card.tsx';
import { ErrorCard } from '../errors/error-card.tsx';

const TITLES: Readonly<Record<PaneName, MessageId>> = {
  map: 'app.mapFailed',
  timeline: 'app.timelineFailed',
  panel: 'app.panelFailed',
};

/** Keeps a pane's failure in the pane: the others go on. */
export function PaneGuard({ pane, children }: { readonly pane: PaneName; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      onError={() => setPaneState(pane, 'error')}
      fallback={(error, retry) => {
        const handleRetry = (): void => {
          setPaneState(pane, 'loading');
          retry();
        };
        if (error instanceof LateFailure) return <PartCard error={error} onRetry={handleRetry} />;
        return (
          <ErrorCard
            title={t(TITLES[pane])}
            text={t('app.paneFailedText')}
            details={[{ label: t('app.errorMessage'), value: error.message }]}
            onRetry={handleRetry}
          />
        );
      }}
    >
      {children}
    </ErrorBoundary>
  );
}
