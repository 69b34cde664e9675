import { Suspense, useEffect } from 'react';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { lazyPart } from '#model/hooks/lazy-part.ts';
import { DesktopLayout } from './layouts/desktop-layout.tsx';
import { useLayoutKind } from './layouts/use-layout-kind.ts';
import type { LayoutKind } from './layouts/use-layout-kind.ts';
import { Header } from './header.tsx';
import { listenToKeys } from './keyboard.ts';
import { Notices } from './notices.tsx';

const PhoneLayout = lazyPart('phone', () => import('./layouts/phone-layout.tsx').then((part) => part.PhoneLayout));
const TabletLayout = lazyPart('tablet', () => import('./layouts/tablet-layout.tsx').then((part) => part.TabletLayout));

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

/** Everything on the screen once a dossier is open. */
export function Shell({ whole }: { readonly whole: OpenDossier }) {
  const kind = useLayoutKind();
  useEffect(() => listenToKeys(window, whole), [whole]);
  return (
    <div className="app" data-layout={kind}>
      <Header kind={kind} />
      <Suspense>
        <Layout kind={kind} />
      </Suspense>
      <Notices />
    </div>
  );
}
