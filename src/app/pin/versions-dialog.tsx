import type { Versions } from '#model/releases/change-words.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { recordHref } from '#model/view/record-href.ts';
import { selectRecord } from '#model/view/view-actions.ts';
import { ChangeGroups } from '#parts/versions/change-groups.tsx';
import { releaseText } from '#messages/release-texts.ts';
import { t } from '#messages/t.ts';
import { Dialog } from '#ui/dialog.tsx';
import { ViewLink } from '#ui/view-link.tsx';

interface VersionsDialogProps {
  readonly versions: Versions;
  /** What has become of what the link shows; null = it asks for nothing in particular. */
  readonly ofLink: string | null;
  readonly onClose: () => void;
}

/** All that has changed since the version of the link; records that the open version has can be opened. */
export function VersionsDialog({ versions, ofLink, onClose }: VersionsDialogProps) {
  const open = useDossier();
  const { older, newer } = versions;
  return (
    <Dialog
      title={releaseText('release.changes.title', { older: older.manifest.version, newer: newer.manifest.version })}
      closeLabel={t('app.close')}
      onClose={onClose}
    >
      {ofLink !== null && (
        <section className="vs-group">
          <h3>{releaseText('release.changes.link')}</h3>
          <p dir="auto">{ofLink}</p>
        </section>
      )}
      <ChangeGroups
        versions={versions}
        head="h3"
        titleOf={({ id, title }) =>
          recordTitle(open, id) === null ? (
            <span dir="auto">{title}</span>
          ) : (
            <ViewLink
              dir="auto"
              className="ui-link"
              hrefOf={() => recordHref(id)}
              onOpen={() => {
                onClose();
                selectRecord(id);
              }}
            >
              {title}
            </ViewLink>
          )
        }
      />
    </Dialog>
  );
}
