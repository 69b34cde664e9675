import { Info, X } from 'lucide-react';
import { useSession } from '#model/hooks/use-view.ts';
import { closeNotice } from '#model/view/view-actions.ts';
import type { Notice } from '#model/view/view-store.ts';
import { t } from '#messages/t.ts';
import type { ProblemReason } from '#core/view/codecs.ts';
import type { MessageId } from '#messages/t.ts';
import { linkPart } from '#model/text/link-part.ts';
import { Icon } from '#ui/icon.tsx';

const REASONS: Readonly<Record<ProblemReason, MessageId>> = {
  form: 'app.reasonForm',
  value: 'app.reasonValue',
  date: 'app.reasonDate',
  order: 'app.reasonOrder',
  range: 'app.reasonRange',
  repeated: 'app.reasonRepeated',
  encoding: 'app.reasonEncoding',
};

const MOST_NAMED = 5;

/** The first of some parts, and how many more there are. */
function firstFew(parts: readonly string[]): string {
  const named = parts.slice(0, MOST_NAMED).join(', ');
  return parts.length <= MOST_NAMED ? named : t('app.andMore', { named, count: parts.length - MOST_NAMED });
}

function noticeText(notice: Notice): string {
  switch (notice.type) {
    case 'link-problems':
      return t('app.linkProblems', {
        count: notice.problems.length,
        parts: firstFew(
          notice.problems.map(
            ({ key, value, reason }) => `${linkPart(value === '' ? key : `${key}=${value}`)} (${t(REASONS[reason])})`,
          ),
        ),
      });
    case 'unknown-values':
      return t('app.unknownValues', {
        key: notice.key,
        values: firstFew(notice.values.map(linkPart)),
        count: notice.values.length,
      });
    case 'former-record':
      return t('app.formerRecord', { formerId: notice.formerId, id: notice.id });
    case 'storage-blocked':
      return t('app.storageBlocked');
    case 'story-link':
      return t('app.storyLink', { fault: notice.fault });
    case 'update-ready':
      return t('app.updateReady');
    case 'dossier-link':
      return t('app.dossierLink', { fault: notice.fault });
    case 'by-block':
      return t('app.byBlock', { keys: notice.keys.join(', ') });
    case 'rest-lost':
      return t('app.restLost');
    case 'own-missing':
      return t('app.ownMissing');
    case 'dropped-beside':
      return t('app.droppedBeside');
  }
}

/** Messages at the lower edge; they stay until closed. */
export function Notices() {
  const notices = useSession((session) => session.notices);
  return (
    <div className="app-notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <div key={JSON.stringify(notice)} className="app-notice">
          <Icon of={Info} />
          <p>{noticeText(notice)}</p>
          {notice.type === 'update-ready' && (
            <button type="button" className="app-notice-action" onClick={notice.apply}>
              {t('app.updateNow')}
            </button>
          )}
          <button type="button" aria-label={t('app.closeNotice')} onClick={() => closeNotice(notice)}>
            <Icon of={X} />
          </button>
        </div>
      ))}
    </div>
  );
}
