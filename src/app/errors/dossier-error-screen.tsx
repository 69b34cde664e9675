import { t } from '#messages/t.ts';
import { dossierErrorWords } from './dossier-error-words.ts';
import { ErrorCard } from './error-card.tsx';

/** No usable dossier: what happened, in which file, and what to do. */
export function DossierErrorScreen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  return (
    <main className="app-page">
      <h1 className="app-page-title">{t('app.name')}</h1>
      <ErrorCard {...dossierErrorWords(error)} onRetry={onRetry} />
    </main>
  );
}
