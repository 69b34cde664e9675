import { useQuery } from '@tanstack/react-query';
import { History, ListTree, RotateCw, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { isSameContent } from '#core/releases/compare-dossiers.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { DossierError } from '#model/dossier/dossier-error.ts';
import { releaseQuery } from '#model/dossier/dossier-query.ts';
import { publishedQuery } from '#model/hooks/published-query.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { countWords, versionsOf } from '#model/releases/change-words.ts';
import type { Versions } from '#model/releases/change-words.ts';
import { linkChangeWords } from '#model/releases/link-changes.ts';
import { isoWords } from '#model/text/date-words.ts';
import { dropPin, showAsNow, showAsThen, viewAsLinked } from '#model/view/pinned-link.ts';
import { viewStore } from '#model/view/view-store.ts';
import { releaseText } from '#messages/release-texts.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { VersionsDialog } from './versions-dialog.tsx';
import './pin.css';

interface BarProps {
  readonly head: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

function Bar({ head, actions, children }: BarProps) {
  return (
    <section className="pin-bar" aria-label={releaseText('release.bar.name')}>
      <Icon of={History} />
      <div className="pin-words" role="status">
        <p className="pin-head">{head}</p>
        {children}
      </div>
      <div className="pin-actions">
        {actions}
        <IconButton icon={X} label={releaseText('release.bar.close')} onClick={dropPin} />
      </div>
    </section>
  );
}

/** Then or now: which of the two is on the screen, and the way to the other. */
function VersionChoice({ older, newer }: Pick<Versions, 'older' | 'newer'>) {
  const { manifest } = useDossier();
  const isThen = manifest.hash === older.manifest.hash;
  return (
    <div className="pin-choice" role="group" aria-label={releaseText('release.bar.choice')}>
      <button type="button" aria-pressed={isThen} onClick={() => showAsThen(older, newer)}>
        {releaseText('release.bar.then')}
      </button>
      <button type="button" aria-pressed={!isThen} onClick={showAsNow}>
        {releaseText('release.bar.now')}
      </button>
    </div>
  );
}

/** What the link shows first, then the whole. */
function Compared({ older, newer }: Pick<Versions, 'older' | 'newer'>) {
  const versions = useMemo(() => versionsOf(older, newer), [older, newer]);
  const linked = useStore(viewStore, viewAsLinked);
  const [isOpen, setOpen] = useState(false);
  const isSame = isSameContent(versions.difference);
  const ofLink = isSame ? null : linkChangeWords(versions, linked);
  const { version, released } = older.manifest;
  return (
    <Bar
      head={releaseText('release.bar.made', {
        older: version,
        day: isoWords(released ?? '', 'long'),
        newer: newer.manifest.version,
      })}
      actions={
        <>
          {!isSame && (
            <Button icon={ListTree} aria-haspopup="dialog" onClick={() => setOpen(true)}>
              {releaseText('release.bar.details')}
            </Button>
          )}
          <VersionChoice older={older} newer={newer} />
        </>
      }
    >
      {ofLink !== null && <p dir="auto">{ofLink}</p>}
      <p>
        {isSame ? releaseText('release.bar.same') : releaseText('release.bar.whole', { details: countWords(versions) })}
      </p>
      {isOpen && <VersionsDialog versions={versions} ofLink={ofLink} onClose={() => setOpen(false)} />}
    </Bar>
  );
}

function Failed({ error, pin, newer, onRetry }: FailedProps) {
  const kind = error instanceof DossierError ? error.kind : 'unreachable';
  return (
    <Bar
      head={releaseText('release.bar.failed', { pin })}
      actions={
        <Button variant="outlined" icon={RotateCw} onClick={onRetry}>
          {releaseText('release.bar.retry')}
        </Button>
      }
    >
      <p>{releaseText('release.bar.failedText', { kind, newer: newer.manifest.version })}</p>
    </Bar>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly pin: string;
  readonly newer: OpenDossier;
  readonly onRetry: () => void;
}

/** A link that was made with another version of the dossier: what has changed since, as then and as now. */
export function PinBar() {
  const pin = useView((view) => view.pin);
  const { data: newer } = useQuery(publishedQuery());
  const { data: older, error, refetch } = useQuery(releaseQuery(pin === newer?.manifest.hash ? null : pin));
  if (newer === undefined || pin === null || pin === newer.manifest.hash) return null;
  if (error !== null) return <Failed error={error} pin={pin} newer={newer} onRetry={() => void refetch()} />;
  if (older === undefined) return <Bar head={releaseText('release.bar.looking')} />;
  if (older !== null) return <Compared older={older} newer={newer} />;
  return (
    <Bar head={releaseText('release.bar.unknown', { pin })}>
      <p>{releaseText('release.bar.unknownText', { newer: newer.manifest.version })}</p>
    </Bar>
  );
}
