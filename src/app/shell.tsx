import { useEffect } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { latePartOf } from '#model/hooks/late-part.ts';
import { DesktopLayout } from './layouts/desktop-layout.tsx';
import { LateFailure } from '#late/late-failure.ts';
import { ErrorBoundary } from '#ui/error-boundary.tsx';
import { PartCard } from '#ui/part-card.tsx';
import { PartWait } from '#ui/part-wait.tsx';
import { PHONE_LAYOUT, TABLET_LAYOUT } from './layouts/late-layouts.ts';
import { useLayoutThatCame } from './layouts/use-layout-that-came.ts';
import type { LayoutKind } from './layouts/use-layout-kind.ts';
import { Header } from './header.tsx';
import { listenToKeys } from './keyboard.ts';
import { Notices } from './notices.tsx';
import { SkipLinks } from './skip-links.tsx';

const PhoneLayout = latePartOf(PHONE_LAYOUT);
const TabletLayout = latePartOf(TABLET_LAYOUT);

function Layout({ kind }: { readonly kind: LayoutKind }) {
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

interface ShellProps {
  readonly whole: OpenDossier;
  /** Called when there is nothing below the header, and when it is tried again. */
  readonly onFailed: (hasFailed: boolean) => void;
}

/** Everything on the screen once a dossier is open. */
export function Shell({ whole, onFailed }: ShellProps) {
  const kind = useLayoutThatCame();
  const isWide = kind === 'desktop' || kind === 'laptop';
  useEffect(() => listenToKeys(window, whole), [whole]);
  useEffect(() => onFailed(false), [kind, onFailed]);
  return (
    <div className="app" data-layout={kind}>
      <SkipLinks />
      <Header kind={kind} />
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
      <Notices />
    </div>
  );
}
