import { useEffect, useLayoutEffect } from 'react';
import { LateFailure } from '#late/late-failure.ts';
import { useView } from '#model/hooks/use-view.ts';
import { leavesOut, SIGHT } from '#model/view/seen-dossier.ts';
import { clearDropped, setKnownOn } from '#model/view/view-actions.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { PartCard } from '#ui/part-card.tsx';
import { ErrorCard } from './error-card.tsx';

interface PageErrorProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What leaves evidence out did not come: the page can do without if the reader wants all of it. */
function SightMissing({ error, onRetry }: PageErrorProps) {
  const isNeeded = useView(leavesOut);
  useEffect(() => {
    if (!isNeeded) onRetry();
  }, [isNeeded, onRetry]);
  const showAll = (): void => {
    setKnownOn(null);
    clearDropped();
  };
  return <PartCard error={error} onRetry={onRetry} actions={<Button onClick={showAll}>{t('app.showAll')}</Button>} />;
}

/** The last resort: the app itself failed. Nothing blank, and a way out. */
export function PageError({ error, onRetry }: PageErrorProps) {
  return (
    <main className="app-page">
      {error instanceof LateFailure && error.load === SIGHT ? (
        <SightMissing error={error} onRetry={onRetry} />
      ) : (
        <ErrorCard
          title={t('app.appFailed')}
          text={t('app.appFailedText')}
          details={[{ label: t('app.errorMessage'), value: error.message }]}
          onRetry={onRetry}
        />
      )}
    </main>
  );
}

/** The same where nothing else is left to set the state of the page. */
export function StartError(props: PageErrorProps) {
  useLayoutEffect(() => {
    document.documentElement.dataset['state'] = 'error';
  }, []);
  return <PageError {...props} />;
}
