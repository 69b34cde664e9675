import { useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { CITATION_FORMS, cite } from '#model/exports/citation.ts';
import type { CitationForm, CiteTarget } from '#model/exports/citation.ts';
import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { presentDay } from '#model/view/present-day.ts';
import { linkedView } from '#model/view/view-link.ts';
import { exportText } from '#messages/export-texts.ts';
import { CopyBox } from '#ui/copy-box.tsx';
import { Dialog } from '#ui/dialog.tsx';
import './cite.css';

const FORM_LABELS = {
  text: 'export.cite.text',
  bibtex: 'export.cite.bibtex',
  csl: 'export.cite.csl',
} as const satisfies Readonly<Record<CitationForm, string>>;
const ROWS: Readonly<Record<CitationForm, number>> = { text: 4, bibtex: 8, csl: 8 };

function CitationBox({ form, text }: { readonly form: CitationForm; readonly text: string }) {
  const { state, copy } = useCopyText(() => text);
  const label = exportText(FORM_LABELS[form]);
  return (
    <section className="ct-form" aria-label={label}>
      <h3 className="ct-form-title">{label}</h3>
      <CopyBox
        label={label}
        text={text}
        rows={ROWS[form]}
        copyLabel={exportText('export.cite.copy', { form: label })}
        copiedLabel={exportText('export.copied')}
        byHandWords={exportText('export.byHand')}
        state={state}
        onCopy={copy}
      />
    </section>
  );
}

interface CiteDialogProps {
  readonly target: CiteTarget;
  readonly onClose: () => void;
}

/** How to cite something, in words and for programs; made once, so that the camera of a map that still moves does not change it. */
export function CiteDialog({ target, onClose }: CiteDialogProps) {
  const open = useDossier();
  const [citation] = useState(() =>
    cite({ open, view: linkedView(), page: window.location.href, today: presentDay() }, target),
  );
  return (
    <Dialog title={exportText('export.cite.title')} closeLabel={exportText('export.close')} onClose={onClose}>
      {CITATION_FORMS.map((form) => (
        <CitationBox key={form} form={form} text={citation[form]} />
      ))}
    </Dialog>
  );
}
