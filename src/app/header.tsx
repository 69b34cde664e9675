import {
  BookOpen,
  Check,
  Download,
  FolderOpen,
  Info,
  Link,
  ListFilter,
  Moon,
  RotateCcw,
  Search,
  Sun,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useCallback, useState } from 'react';
import { countFilters } from '#core/view/conditions.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { latePart } from '#model/hooks/late-part.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { useTheme } from '#model/hooks/use-theme.ts';
import { useView } from '#model/hooks/use-view.ts';
import { viewLink } from '#model/view/view-link.ts';
import { openDialog, openPanel, openReports, resetAll } from '#model/view/view-actions.ts';
import { KnownOnField } from '#parts/known-on/known-on-field.tsx';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { NumberLink } from '#ui/number-link.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { CopyField } from '#parts/copy-field.tsx';
import { reportsPeriod } from './reports-period.ts';
import { DrawerFrame } from './drawer-frame.tsx';
import { switchTheme } from './switch-theme.ts';
import { SearchBox } from './search/search-box.tsx';
import type { LayoutKind } from './layouts/use-layout-kind.ts';

const ExportDialog = latePart('export-dialog', () =>
  import('./exports/export-dialog.tsx').then((part) => part.ExportDialog),
);
const MoreMenu = latePart('more-menu', () => import('./more-menu.tsx').then((part) => part.MoreMenu));
const FilterDrawer = latePart('filter-drawer', () => import('./filter-drawer.tsx').then((part) => part.FilterDrawer));

interface HeaderButtonProps {
  /** The words become the name of a button with the icon alone. */
  readonly short: boolean;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  /** By which commands find it. */
  readonly 'data-copy-link'?: '';
  readonly 'data-export'?: '';
}

function HeaderButton({ short, label, ...rest }: HeaderButtonProps) {
  if (short) return <IconButton label={label} {...rest} />;
  return (
    <Button className="app-words" aria-label={label} title={label} {...rest}>
      <span>{label}</span>
    </Button>
  );
}

function CopyLinkButton({ short }: Pick<HeaderButtonProps, 'short'>) {
  const { state, copy, rest } = useCopyText(viewLink);
  const isCopied = state === 'copied';
  const label = t(isCopied ? 'model.link.copied' : 'model.link.copy');
  return (
    <>
      <HeaderButton short={short} icon={isCopied ? Check : Link} label={label} onClick={copy} data-copy-link="" />
      <span className="visually-hidden" role="status">
        {isCopied && label}
      </span>
      {state === 'select' && <CopyField text={viewLink()} onClose={rest} />}
    </>
  );
}

function ExportButton({ short }: Pick<HeaderButtonProps, 'short'>) {
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <HeaderButton
        short={short}
        icon={Download}
        label={t('app.export')}
        onClick={() => setOpen(!open)}
        data-export=""
      />
      {open && (
        <PartBox frame={(content) => <div className="app-copy-field">{content}</div>}>
          <ExportDialog onClose={close} />
        </PartBox>
      )}
    </>
  );
}

function ThemeButton() {
  const theme = useTheme();
  const next = theme === 'dark' ? 'light' : 'dark';
  const label = t('app.switchTheme', { theme: next });
  return <IconButton icon={theme === 'dark' ? Sun : Moon} label={label} onClick={switchTheme} />;
}

function FilterButton({ short }: Pick<HeaderButtonProps, 'short'>) {
  const [open, setOpen] = useState(false);
  const active = useView(countFilters);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <Button icon={ListFilter} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <span className={short ? 'visually-hidden' : undefined}>{t('app.filters')}</span>
        {active > 0 && <span className="app-badge">{active}</span>}
      </Button>
      {open && (
        <PartBox frame={(content) => <DrawerFrame onClose={close}>{content}</DrawerFrame>}>
          <FilterDrawer onClose={close} />
        </PartBox>
      )}
    </>
  );
}

/** Whether there is something to reset. */
function useIsChanged(): boolean {
  return useView(
    (view) => countFilters(view) > 0 || view.window !== null || view.camera !== null || view.known !== null,
  );
}

function ResetButton({ short }: Pick<HeaderButtonProps, 'short'>) {
  if (!useIsChanged()) return null;
  return <HeaderButton short={short} icon={RotateCcw} label={t('app.resetAll')} onClick={resetAll} />;
}

/** What the page is about, and which version of it. */
function HeaderTitle({ kind }: { readonly kind: LayoutKind }) {
  const { dossier, manifest } = useDossier();
  return (
    <>
      <h1 className="app-title" dir="auto">
        {dossier.title}
      </h1>
      {kind !== 'phone' && (
        <p className="app-version">
          {t('app.version', { version: dossier.version })} ·{' '}
          <NumberLink onClick={openReports}>{t('app.reports', { count: manifest.counts.reports })}</NumberLink>
          {kind === 'desktop' && dossier.reports.length > 0 && `, ${reportsPeriod(dossier)}`}
        </p>
      )}
    </>
  );
}

/** Title and versions at the left; what acts on the whole view at the right. */
export function Header({ kind }: { readonly kind: LayoutKind }) {
  const short = kind === 'phone' || kind === 'tablet';
  const isWide = kind === 'desktop';
  const isChanged = useIsChanged();
  return (
    <header className="app-header">
      <HeaderTitle kind={kind} />
      {isWide && <SearchBox />}
      <div className="app-header-actions">
        {!isWide && <IconButton icon={Search} label={t('app.searchShort')} onClick={() => openDialog('search')} />}
        {!short && <KnownOnField />}
        {!isWide && <FilterButton short={kind === 'phone'} />}
        {short ? (
          <PartBox>
            <MoreMenu canReset={isChanged} />
          </PartBox>
        ) : (
          <>
            <ResetButton short={!isWide} />
            <HeaderButton
              short={!isWide}
              icon={BookOpen}
              label={t('app.stories')}
              onClick={() => openDialog('stories')}
            />
            <CopyLinkButton short={!isWide} />
            <ExportButton short={!isWide} />
            <IconButton icon={FolderOpen} label={t('app.open')} onClick={() => openDialog('open')} />
            <IconButton icon={Info} label={t('app.about')} onClick={() => openPanel('about')} />
            <ThemeButton />
          </>
        )}
      </div>
    </header>
  );
}
