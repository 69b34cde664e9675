import { t } from '#messages/t.ts';
import { ErrorCard } from './error-card.tsx';

/** The last resort: the app itself failed. Nothing blank, and a way out. */
export function PageError({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <main className="app-page">
      <ErrorCard
        title={t('app.appFailed')}
        text={t('app.appFailedText')}
        details={[{ label: t('app.errorMessage'), value: error.message }]}
        onRetry={onRetry}
      />
    </main>
  );
}
