import type { ReactNode } from 'react';
import { setPaneState } from '#model/view/view-actions.ts';
import type { PaneName } from '#model/view/view-store.ts';
import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { ErrorCard } from './error-card.tsx';

const TITLES: Readonly<Record<PaneName, MessageId>> = {
  map: 'app.mapFailed',
  timeline: 'app.timelineFailed',
  panel: 'app.panelFailed',
};

/** Whether code could not be fetched; browsers have no name for it, only these words. */
function isLoadFailure({ message }: Error): boolean {
  return /dynamically imported module|importing a module script|preload CSS/i.test(message);
}

/** Keeps a pane's failure in the pane: the others go on. */
export function PaneGuard({ pane, children }: { readonly pane: PaneName; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      onError={() => setPaneState(pane, 'error')}
      fallback={(error, retry) => (
        <ErrorCard
          title={t(TITLES[pane])}
          text={t('app.paneFailedText')}
          details={[{ label: t('app.errorMessage'), value: error.message }]}
          onRetry={() => {
            // a browser remembers a chunk that failed to load; only a new page asks for it again, and the view is in the address
            if (isLoadFailure(error)) window.location.reload();
            setPaneState(pane, 'loading');
            retry();
          }}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
