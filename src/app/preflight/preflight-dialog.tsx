import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useSession } from '#model/hooks/use-view.ts';
import { useStory } from '#model/hooks/use-story.ts';
import { allStories } from '#model/stories/stories.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { preflightText } from '#messages/preflight-texts.ts';
import { t } from '#messages/t.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Icon } from '#ui/icon.tsx';
import { runPreflight } from './preflight.ts';
import type { Finding, Verdict } from './preflight.ts';
import './preflight.css';

const ICONS: Readonly<Record<Verdict, LucideIcon>> = { ok: CircleCheck, warn: TriangleAlert, fail: CircleX };

/** What all findings come to. */
function verdictWords(findings: readonly Finding[]): string {
  const fails = findings.filter(({ verdict }) => verdict === 'fail').length;
  const warns = findings.filter(({ verdict }) => verdict === 'warn').length;
  if (fails > 0) return preflightText('preflight.failed', { count: fails });
  return warns > 0 ? preflightText('preflight.warned', { count: warns }) : preflightText('preflight.ready');
}

/** The check before a talk, of the story that the reader is in, else of one that is chosen. */
export function PreflightDialog() {
  const { whole } = useDossier();
  const stories = allStories(whole.dossier);
  const place = useStory();
  const [chosen, setChosen] = useState<string | null>(place?.story.id ?? stories[0]?.id ?? null);
  const offline = useSession((session) => session.offline.state);
  const story = stories.find(({ id }) => id === chosen) ?? null;
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let isGone = false;
    if (story !== null) {
      void runPreflight(whole, story).then((found) => {
        if (!isGone) setFindings(found);
      });
    }
    return () => {
      isGone = true;
    };
  }, [whole, story, offline]);
  return (
    <Dialog title={preflightText('preflight.title')} closeLabel={t('app.close')} onClose={() => openDialog(null)}>
      {story === null ? (
        <p>{preflightText('preflight.noStory')}</p>
      ) : (
        <>
          <label className="pf-story">
            {preflightText('preflight.story')}
            <select value={story.id} onChange={({ target }) => setChosen(target.value)}>
              {stories.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <p className="pf-verdict" role="status">
            {findings.length === 0 ? preflightText('preflight.working') : verdictWords(findings)}
          </p>
          <ul className="pf-list">
            {findings.map(({ id, verdict, words }) => (
              <li key={id} data-verdict={verdict} data-check={id}>
                <Icon of={ICONS[verdict]} />
                <p>
                  <span className="visually-hidden">{preflightText(`preflight.${verdict}`)}: </span>
                  {words}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
