import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { countCodedLines } from '#core/dossier/match-copy.ts';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { removeOriginal } from '#model/originals/original-store.ts';
import { useOriginal } from '#model/originals/use-original.ts';
import type { AttachedOriginal } from '#model/originals/use-original.ts';
import { isoWords } from '#model/text/date-words.ts';
import { numberWords } from '#model/text/number-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { AttachField } from '#parts/attach-field.tsx';
import { Icon } from '#ui/icon.tsx';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { originalText } from '#messages/original-texts.ts';

interface AttachedCopyProps {
  readonly report: Report;
  readonly matched: AttachedOriginal;
  readonly onRemove: () => void;
}

/** What is attached, and how much of what was coded is in it. */
function AttachedCopy({ report, matched, onRemove }: AttachedCopyProps) {
  const { dossier, lookup } = useDossier();
  const { original } = matched;
  const { match } = original;
  const locators = (lookup.claimsByReport.get(report.id) ?? []).flatMap(({ at }) => at ?? []);
  const { total, found, firstMissing } = countCodedLines(match, locators);
  const name = { report: reportLabel(dossier, report.id), file: original.name };
  return (
    <div className="pn-copy" role="group" aria-label={original.name}>
      <Icon of={FileText} />
      <div className="pn-copy-words">
        <p className="pn-copy-name" dir="auto">
          {original.name}
        </p>
        <p className="pn-report-meta">
          {originalText('original.found', { found: numberWords(found), total })} ·{' '}
          {originalText('original.attached', { date: isoWords(original.attached, 'short') })}
        </p>
        {firstMissing !== null && <p className="pn-note">{originalText('original.missing', { line: firstMissing })}</p>}
      </div>
      <Button aria-label={originalText('original.removeNamed', name)} onClick={onRemove}>
        {originalText('original.remove')}
      </Button>
    </div>
  );
}

/** The reader's own copy of a report: attach it, see what of it was found, remove it. */
export function ReportCopy({ report }: { readonly report: Report }) {
  const { dossier } = useDossier();
  const matched = useOriginal(report.id);
  const field = useRef<HTMLInputElement>(null);
  const [removal, setRemoval] = useState<'original.removed' | 'original.notRemoved' | null>(null);
  const remove = async (key: string): Promise<void> => {
    setRemoval((await removeOriginal(key)) ? 'original.removed' : 'original.notRemoved');
    // the button that had the focus is gone
    field.current?.focus();
  };
  return (
    <Section title={originalText('original.title')} className="pn-copy-section">
      {matched === null && <p className="pn-quiet">{originalText('original.intro')}</p>}
      {matched != null && <AttachedCopy report={report} matched={matched} onRemove={() => void remove(matched.key)} />}
      <AttachField report={report} look="zone" again={matched != null} field={field} />
      <p className="pn-note">
        {originalText(matched?.original.kept === false ? 'original.pageOnly' : 'original.private')}
      </p>
      <p className="pn-note pn-copy-said" role="status">
        {matched === null && removal !== null && originalText(removal, { report: reportLabel(dossier, report.id) })}
      </p>
    </Section>
  );
}
