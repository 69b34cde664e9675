import { useMemo, useRef } from 'react';
import { cutLine } from '#core/dossier/locator.ts';
import { findPassage } from '#core/dossier/match-copy.ts';
import type { Passage } from '#core/dossier/match-copy.ts';
import type { Claim, Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useOriginal } from '#model/originals/use-original.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { originalText } from '#messages/original-texts.ts';
import { AttachField } from './attach-field.tsx';
import './original.css';

interface ClaimPassageProps {
  readonly claim: Claim;
  /** `open` is for the claim that one looks at: its passage is unfolded, and without a copy there is a way to attach one. */
  readonly look: 'open' | 'folded';
}

interface MarkedLineProps {
  readonly passage: Passage & { status: 'found' };
  readonly report: Report;
  readonly file: string;
}

/** The reader's line, as text, with the claim's words marked. */
function MarkedLine({ passage, report, file }: MarkedLineProps) {
  const { text, start, end, copyLine, exact } = passage;
  return (
    <>
      <blockquote className="pt-passage" dir="auto" lang={report.language}>
        {cutLine(text, 0, start)}
        <mark className="pt-passage-mark">
          <span className="visually-hidden">{originalText('original.begins')} </span>
          {cutLine(text, start, end)}
          <span className="visually-hidden"> {originalText('original.ends')}</span>
        </mark>
        {cutLine(text, end, Array.from(text).length)}
      </blockquote>
      <p className="pt-passage-note">{originalText('original.place', { line: copyLine, file })}</p>
      {!exact && <p className="pt-passage-note">{originalText('original.near')}</p>}
    </>
  );
}

/** The words that a claim rests on, in the reader's own copy of the report. */
export function ClaimPassage({ claim, look }: ClaimPassageProps) {
  const { dossier, lookup } = useDossier();
  const matched = useOriginal(claim.reportId);
  const report = lookup.reports.get(claim.reportId);
  const original = matched?.original ?? null;
  const passage = useMemo(
    () => (original === null || claim.at === null ? null : findPassage(original.match, original.lines, claim.at)),
    [original, claim],
  );
  const box = useRef<HTMLDivElement>(null);
  if (report === undefined || matched === undefined || claim.at === null) return null;
  if (matched === null && look === 'folded') return null;
  const line = claim.at.paragraph;
  return (
    <div ref={box} tabIndex={-1} className="pt-passage-box">
      {matched === null && (
        // the field goes when it has done its work, and the focus must not go with it
        <AttachField report={report} look="link" onAttached={() => box.current?.focus()} />
      )}
      {matched !== null && passage?.status === 'missing' && (
        <p className="pt-passage-note">
          {originalText('original.lineMissing', {
            line,
            file: matched.original.name,
            report: reportLabel(dossier, report.id),
          })}
        </p>
      )}
      {matched !== null && passage?.status === 'found' && (
        <Disclosure summary={originalText('original.passage', { line })} open={look === 'open'}>
          <MarkedLine passage={passage} report={report} file={matched.original.name} />
        </Disclosure>
      )}
    </div>
  );
}
