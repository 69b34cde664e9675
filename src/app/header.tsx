import { Check, Info, Link, ListFilter, Moon, RotateCcw, Sun } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { countFilters } from '#core/view/conditions.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import { lazyPart } from '#model/hooks/lazy-part.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { useView } from '#model/hooks/use-view.ts';
import { copyLink, viewLink } from '#model/view/copy-link.ts';
import { isStorageBlocked } from '#model/view/own-settings.ts';
import { addNotice, openPanel, openReports, resetAll } from '#model/view/view-actions.ts';
import { KnownOnField } from '#parts/known-on/known-on-field.tsx';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { CopyField } from './copy-field.tsx';
import { chooseOwnTheme } from './own-theme.ts';
import type { LayoutKind } from './layouts/use-layout-kind.ts';

const FilterDrawer = lazyPart('filter-drawer', () => import('./filter-drawer.tsx').then((part) => part.FilterDrawer));

/** How long the button says that the link was copied; after that it offers it again. */
const FEEDBACK_MS = 2500;

function CopyLinkButton({ short }: { readonly short: boolean }) {
  const [state, setState] = useState<'idle' | 'copied' | 'select'>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = window.setTimeout(() => setState('idle'), FEEDBACK_MS);
    return () => window.clearTimeout(timer);
  }, [state]);
  const label = state === 'copied' ? t('app.linkCopied') : t('app.copyLink');
  const icon = state === 'copied' ? <Icon of={Check} /> : <Icon of={Link} />;
  const handleClick = (): void => void copyLink().then(setState);
  return (
    <>
      {short ? (
        <IconButton label={label} onClick={handleClick}>
          {icon}
        </IconButton>
      ) : (
        <Button icon={icon} onClick={handleClick}>
          {label}
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {state === 'copied' ? t('app.linkCopied') : ''}
      </span>
      {state === 'select' && <CopyField text={viewLink()} onClose={() => setState('idle')} />}
    </>
  );
}

function ThemeButton() {
  const theme = useTheme();
  const next = theme === 'dark' ? 'light' : 'dark';
  const label = t('app.switchTheme', { theme: next });
  const handleClick = (): void => {
    chooseOwnTheme(next);
    if (isStorageBlocked()) addNotice({ type: 'storage-blocked' });
  };
  return (
    <IconButton label={label} onClick={handleClick}>
      {theme === 'dark' ? <Icon of={Sun} /> : <Icon of={Moon} />}
    </IconButton>
  );
}

function FilterButton() {
  const [open, setOpen] = useState(false);
  const active = useView(countFilters);
  return (
    <>
      <Button icon={<Icon of={ListFilter} />} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {t('app.filters')}
        {active > 0 && <span className="app-badge">{active}</span>}
      </Button>
      {open && (
        <Suspense>
          <FilterDrawer onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function ResetButton({ short }: { readonly short: boolean }) {
  const changed = useView(
    (view) => countFilters(view) > 0 || view.window !== null || view.camera !== null || view.known !== null,
  );
  if (!changed) return null;
  const label = t('app.resetAll');
  return short ? (
    <IconButton label={label} onClick={resetAll}>
      <Icon of={RotateCcw} />
    </IconButton>
  ) : (
    <Button icon={<Icon of={RotateCcw} />} onClick={resetAll}>
      {label}
    </Button>
  );
}

/** What the page is about, and which version of it. */
function HeaderTitle({ withVersion }: { readonly withVersion: boolean }) {
  const { dossier } = useDossier();
  return (
    <>
      <h1 className="app-title">{dossier.title}</h1>
      {withVersion && (
        <p className="app-version">
          {t('app.version', { version: dossier.version })} ·{' '}
          <NumberLink onClick={openReports}>{t('app.reports', { count: dossier.reports.length })}</NumberLink>
        </p>
      )}
    </>
  );
}

/** Title and versions at the left; what acts on the whole view at the right. */
export function Header({ kind }: { readonly kind: LayoutKind }) {
  const short = kind === 'phone' || kind === 'tablet';
  return (
    <header className="app-header">
      <HeaderTitle withVersion={kind !== 'phone'} />
      <div className="app-header-actions">
        {kind !== 'phone' && kind !== 'tablet' && <KnownOnField />}
        {kind !== 'desktop' && <FilterButton />}
        <ResetButton short={short} />
        <CopyLinkButton short={short} />
        {short ? (
          <IconButton label={t('app.about')} onClick={() => openPanel('about')}>
            <Icon of={Info} />
          </IconButton>
        ) : (
          <Button icon={<Icon of={Info} />} onClick={() => openPanel('about')}>
            {t('app.about')}
          </Button>
        )}
        <ThemeButton />
      </div>
    </header>
  );
}
