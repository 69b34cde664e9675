import { useEffect, useState } from 'react';
import { useSession } from '#model/hooks/use-view.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';

const KB = 1000;
/** A pause in loading after which the reader gets a message. */
const QUIET_MS = 8000;

/** Says so when nothing comes for a while after it was made. */
function QuietWords() {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(setQuiet, QUIET_MS, true);
    return () => window.clearTimeout(timer);
  }, []);
  return isQuiet && <p className="app-loading-quiet">{t('app.loadingQuiet')}</p>;
}

/** Text first, real amounts, can be stopped; says when nothing comes. */
export function LoadingScreen({ onStop }: { readonly onStop: () => void }) {
  const loading = useSession((session) => session.loading);
  const received = Math.round((loading?.received ?? 0) / KB);
  const total = loading?.total ?? null;
  return (
    <main className="app-page">
      <h1 className="app-page-title">{t('app.name')}</h1>
      <div className="app-loading" role="status">
        <p>
          {total === null
            ? t('app.loadingDossier', { received })
            : t('app.loadingDossierOf', { received, total: Math.round(total / KB) })}
        </p>
        {total !== null && (
          <progress max={total} value={loading?.received ?? 0} aria-label={t('app.loadingProgress')} />
        )}
        <QuietWords key={loading?.received ?? 0} />
        <Button variant="outlined" onClick={onStop}>
          {t('app.stop')}
        </Button>
      </div>
    </main>
  );
}
