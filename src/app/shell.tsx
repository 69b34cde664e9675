import { useEffect } from 'react';
import { DesktopLayout } from './layouts/desktop-layout.tsx';
import { PhoneLayout } from './layouts/phone-layout.tsx';
import { TabletLayout } from './layouts/tablet-layout.tsx';
import { useLayoutKind } from './layouts/use-layout-kind.ts';
import type { LayoutKind } from './layouts/use-layout-kind.ts';
import { Header } from './header.tsx';
import { listenToKeys } from './keyboard.ts';
import { Notices } from './notices.tsx';

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
export function Shell() {
  const kind = useLayoutKind();
  useEffect(() => listenToKeys(window), []);
  return (
    <div className="app" data-layout={kind}>
      <Header kind={kind} />
      <Layout kind={kind} />
      <Notices />
    </div>
  );
}
