import { useEffect, useSyncExternalStore } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { latePart, latePartOf, preloadQuietly } from '#model/hooks/late-part.ts';
import { useSession, useView } from '#model/hooks/use-view.ts';
import { DesktopLayout } from './layouts/desktop-layout.tsx';
import { partLoad } from '#late/part-load.ts';
import { useComfort } from '#late/use-comfort.ts';
import { LateFailure } from '#late/late-failure.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { PartCard } from '#ui/part-card.tsx';
import { PartWait } from '#ui/part-wait.tsx';
import { PHONE_LAYOUT, TABLET_LAYOUT } from './layouts/late-layouts.ts';
import { useLayoutThatCame } from './layouts/use-layout-that-came.ts';
import type { LayoutKind } from './layouts/use-layout-kind.ts';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { SkipLinks } from './skip-links.tsx';

const PhoneLayout = latePartOf(PHONE_LAYOUT);
const TabletLayout = latePartOf(TABLET_LAYOUT);
/** Fetched before anybody prints: a page that is being printed waits for nothing. */
const PAPER = partLoad('paper', () => import('./paper/paper.tsx').then((part) => part.Paper));
const Paper = latePartOf(PAPER);

const KEYS = partLoad('keyboard', () => import('./keys/keyboard.ts').then((part) => part.listenToKeys));
const PageDialog = latePart('page-dialog', () => import('./search/page-dialog.tsx').then((part) => part.PageDialog));

const StoryBar = latePart('story-bar', () => import('./story/story-bar.tsx').then((part) => part.StoryBar));

const PinBar = latePart('pin-bar', () => import('./pin/pin-bar.tsx').then((part) => part.PinBar));
const Present = latePart('present', () => import('./story/present.tsx').then((part) => part.Present));

/** The version that the link was made with, if it was another one than the newest. */
function OpenPin({ whole }: { readonly whole: OpenDossier }) {
  const isOther = useView(
    ({ pin, shownAs, own }) => own === null && pin !== null && (pin !== whole.manifest.hash || shownAs === 'then'),
  );
  if (!isOther) return null;
  return (
    <PartBox>
      <PinBar />
    </PartBox>
  );
}

/** The story that the reader is in, if any, or what a room sees of it. */
function OpenStory() {
  const isInStory = useView((view) => view.story !== null);
  const isPresenting = useSession((session) => session.isPresenting);
  if (!isInStory && !isPresenting) return null;
  return <PartBox key={isPresenting ? 'room' : 'desk'}>{isPresenting ? <Present /> : <StoryBar />}</PartBox>;
}

const EmbedLayout = latePart('embed-layout', () => import('./embed/embed-layout.tsx').then((part) => part.EmbedLayout));

function Layout({ kind }: { readonly kind: LayoutKind }) {
  const panes = useView((view) => view.embed);
  if (panes !== null) return <EmbedLayout panes={panes} />;
  switch (kind) {
    case 'desktop':
    case 'laptop':
      return <DesktopLayout withFilters={kind === 'desktop'} />;
    case 'tablet':
      return <TabletLayout />;
    case 'phone':
      return <PhoneLayout />;
  }
}

/** What stands over the page, if anything does. */
function OpenDialog() {
  const name = useSession((session) => session.dialog);
  if (name === null) return null;
  return (
    <PartBox frame={(content) => <div className="app-dialog-wait">{content}</div>}>
      <PageDialog name={name} />
    </PartBox>
  );
}

interface ShellProps {
  readonly whole: OpenDossier;
  /** Called when there is nothing below the header, and when it is tried again. */
  readonly onFailed: (hasFailed: boolean) => void;
}

/** Everything on the screen once a dossier is open. */
export function Shell({ whole, onFailed }: ShellProps) {
  const kind = useLayoutThatCame();
  const isWide = kind === 'desktop' || kind === 'laptop';
  const listenToKeys = useComfort(KEYS);
  useEffect(() => listenToKeys?.(window, whole), [listenToKeys, whole]);
  useEffect(() => onFailed(false), [kind, onFailed]);
  useEffect(() => preloadQuietly(PAPER), []);
  const isEmbedded = useView((view) => view.embed !== null);
  const isPresenting = useSession((session) => session.isPresenting);
  const isPaperHere = useSyncExternalStore(PAPER.subscribe, PAPER.isHere);
  return (
    <div className="app" data-layout={kind} data-presenting={isPresenting} data-embed={isEmbedded}>
      {!isEmbedded && <SkipLinks />}
      {isPaperHere && <Paper />}
      {!isEmbedded && (
        <>
          <Header kind={kind} />
          <OpenPin whole={whole} />
          <OpenStory />
        </>
      )}
      <ErrorBoundary
        key={isWide ? 'wide' : kind}
        onError={() => onFailed(true)}
        fallback={(error, retry) => {
          // the page as a whole says so if its own code fails
          if (!(error instanceof LateFailure)) throw error;
          const handleRetry = (): void => {
            onFailed(false);
            retry();
          };
          return <PartCard error={error} onRetry={handleRetry} />;
        }}
      >
        <PartWait>
          <Layout kind={kind} />
        </PartWait>
      </ErrorBoundary>
      <OpenDialog />
      {!isEmbedded && <Notices />}
    </div>
  );
}
