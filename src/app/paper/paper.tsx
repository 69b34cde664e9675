// The head of the printed page, and the sizes of map and timeline on it. It is there only while the page is being printed.
import { useEffect } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { particularsOf } from '#model/exports/particulars.ts';
import { useShownEvents } from '#model/hooks/use-shown-events.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dayWords } from '#model/text/date-words.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { sentenceCase } from '#model/text/sentence-case.ts';
import { presentDay } from '#model/view/present-day.ts';
import { linkedView } from '#model/view/view-link.ts';
import { exportText } from '#messages/export-texts.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { freezeOnPaper } from './freeze-panes.ts';

function PaperHead() {
  const open = useDossier();
  const selection = useView((view) => view.selection);
  const { shown, total } = useShownEvents().counts;
  const today = presentDay();
  const request = { open, view: linkedView(), scope: 'shown', page: window.location.href, today } as const;
  const { title, version, hash, licence, conditions, link } = particularsOf(request);
  const selected = recordTitle(open, selection);
  const asked = conditions.length === 0 ? exportText('export.source.everything') : conditions.join('; ');
  return (
    <header className="pa-head">
      <h1 className="pa-title" dir="auto">
        {title}
      </h1>
      {selected !== null && (
        <p className="pa-selected" dir="auto">
          {selected}
        </p>
      )}
      <p className="pa-asked">
        {sentenceCase(asked)}. {exportText('export.paper.shown', { shown, total })}
      </p>
      <p>{exportText('export.paper.edition', { version, hash, licence, printed: dayWords(today, 'long') })}</p>
      <p className="pa-link">
        <a href={link}>{link}</a>
      </p>
    </header>
  );
}

/** What paper has and the screen has not: which dossier it is, what was asked of it, and the way back to the view. */
export function Paper() {
  useEffect(() => freezeOnPaper(window), []);
  return usePrinting() ? <PaperHead /> : null;
}
