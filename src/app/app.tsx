import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { dossierKeys } from '#model/dossier/dossier-query.ts';
import { publishedQuery } from '#model/hooks/published-query.ts';
import { DossierContext } from '#model/dossier/dossier-context.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { latePart, preloadQuietly } from '#model/hooks/late-part.ts';
import { watchOwnStories } from '#model/stories/own-stories.ts';
import { useAskedDossier } from '#model/hooks/use-asked-dossier.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { useSeenDossier } from '#model/hooks/use-seen-dossier.ts';
import { SIGHT } from '#model/view/seen-dossier.ts';
import { t } from '#messages/t.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { PartWait } from '#ui/part-wait.tsx';
import { DossierErrorScreen } from './errors/dossier-error-screen.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { PageError, StartError } from './errors/page-error.tsx';
import { publishApi } from './public-api.ts';
import { Shell } from './shell.tsx';
import { readLinksFor } from './start-app.ts';
import { useDataState } from './use-data-state.ts';
import { usePageTitle } from './use-page-title.ts';
import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';
import './app.css';
import './start.css';

const SpeakerPage = latePart('speaker-page', () =>
  import('./speaker/speaker-page.tsx').then((part) => part.SpeakerPage),
);
const OFFLINE = partLoad('keep-site', () => import('#model/offline/keep-site.ts').then((part) => part.keepSite));
const LAST_VISIT = partLoad('last-visit', () => import('#model/visits/last-visit.ts').then((part) => part.noteVisit));

const queryClient = new QueryClient();

/** The rooms see the dossier as the view does; only consumers of the context re-render. */
function SeenDossier({ whole, children }: { readonly whole: OpenDossier; readonly children: ReactNode }) {
  return <DossierContext value={useSeenDossier(whole)}>{children}</DossierContext>;
}

interface OpenAppProps {
  readonly whole: OpenDossier;
  /** Hash of the version that the view asks for, null = the newest. */
  readonly asked: string | null;
  readonly onFailed: (hasFailed: boolean) => void;
}

function OpenApp({ whole, asked, onFailed }: OpenAppProps) {
  useEffect(() => readLinksFor(whole, asked), [whole, asked]);
  useEffect(() => watchOwnStories(whole.dossier.id), [whole]);
  usePageTitle(whole);
  const noteVisit = useComfort(LAST_VISIT);
  useEffect(() => noteVisit?.(whole), [noteVisit, whole]);
  const keepSite = useComfort(OFFLINE);
  useEffect(() => {
    // the development server changes its files all the time
    if (import.meta.env.PROD) void keepSite?.(window);
  }, [keepSite]);
  useEffect(() => publishApi(window, whole), [whole]);
  useEffect(() => preloadQuietly(SIGHT), []);
  return (
    <SeenDossier whole={whole}>
      <Shell whole={whole} onFailed={onFailed} />
    </SeenDossier>
  );
}

const pageFrame = (content: ReactNode): ReactNode => <main className="app-page">{content}</main>;

function DossierGate() {
  const client = useQueryClient();
  const query = useQuery(publishedQuery());
  const { whole, asked, isLost } = useAskedDossier(query);
  const [hasFailed, setFailed] = useState(false);
  useDataState(hasFailed || isLost ? 'error' : whole === null ? 'loading' : 'open');
  if (whole !== null) {
    return (
      <ErrorBoundary
        onError={() => setFailed(true)}
        fallback={(error, retry) => (
          <PageError
            error={error}
            onRetry={() => {
              setFailed(false);
              retry();
            }}
          />
        )}
      >
        <PartWait words={t('app.loadingSight')} frame={pageFrame}>
          <OpenApp key={whole.manifest.hash} whole={whole} asked={asked} onFailed={setFailed} />
        </PartWait>
      </ErrorBoundary>
    );
  }
  if (isLost && query.error !== null)
    return <DossierErrorScreen error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingScreen onStop={() => void client.cancelQueries({ queryKey: dossierKeys.all }, { revert: false })} />;
}

interface AppProps {
  /** The talk that this page is the speaker's window of; null = it is the dossier. */
  readonly talkId: string | null;
}

function ThemedRoot({ talkId }: AppProps) {
  const theme = useTheme();
  const isStrong = useSession((session) => session.roomTheme === 'contrast');
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    if (isStrong) dataset['contrast'] = 'more';
    else delete dataset['contrast'];
  }, [theme, isStrong]);
  return (
    <ErrorBoundary fallback={(error, retry) => <StartError error={error} onRetry={retry} />}>
      {talkId === null ? (
        <DossierGate />
      ) : (
        <PartWait frame={pageFrame}>
          <SpeakerPage talkId={talkId} />
        </PartWait>
      )}
    </ErrorBoundary>
  );
}

/** The whole app. */
export function App({ talkId }: AppProps) {
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <ThemedRoot talkId={talkId} />
      </QueryClientProvider>
    </CSPProvider>
  );
}
