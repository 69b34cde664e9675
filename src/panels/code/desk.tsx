import { useMemo, useRef } from 'react';
import { draftKey } from '#core/coding/accept-draft.ts';
import { choicesOf, draftNames } from '#core/coding/choices.ts';
import type { Coding } from '#core/coding/coding.ts';
import { reportLines } from '#core/dossier/locator.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { findDrafts } from '#core/drafts/find-drafts.ts';
import { parseIsoDay } from '#core/time/day.ts';
import { useCoding } from '#model/coding/use-coding.ts';
import { ClaimForm } from './claim-form.tsx';
import { ClaimList } from './claim-list.tsx';
import { DeskBar } from './desk-bar.tsx';
import { DeskContext } from './desk-context.ts';
import { ReportForm } from './report-form.tsx';
import { ReportText } from './report-text.tsx';
import { Comparison } from './second/comparison.tsx';
import { COMPARISON } from './second/comparison-id.ts';
import { SecondCoder } from './second/second-coder.tsx';
import { TakeAway } from './take-away.tsx';
import { useChecks } from './use-checks.ts';
import { useFormInSight } from './use-form-in-sight.ts';

interface DeskProps {
  readonly dossier: Dossier;
  readonly coding: Coding;
}

/** The day from which a report counts: its best day, or the last it can be of. */
function dayOf({ published, notAfter }: Coding['report']) {
  const days = published.match(/\d{4}-\d{2}-\d{2}/g);
  return parseIsoDay(days?.at(-1) ?? notAfter);
}

/** The desk: the text of the report, and beside it its claims, or the form of one. */
export function Desk({ dossier, coding }: DeskProps) {
  const openId = useCoding((state) => state.openId);
  const { problems, isFirst, hasFailed } = useChecks(dossier, coding);
  const lines = useMemo(() => reportLines(coding.text), [coding.text]);
  const choices = useMemo(() => choicesOf(dossier, coding), [dossier, coding]);
  const today = dayOf(coding.report);
  const { actors, places, refused } = coding;
  const found = useMemo(
    () => findDrafts(lines, draftNames(dossier, { actors, places }), today),
    [lines, dossier, actors, places, today],
  );
  const drafts = useMemo(() => {
    const gone = new Set(refused);
    return found.filter((draft) => !gone.has(draftKey(draft)));
  }, [found, refused]);
  const claim = coding.claims.find(({ id }) => id === openId);
  const formSide = useRef<HTMLDivElement>(null);
  useFormInSight(formSide, openId);
  // an undone comparison leaves the list
  const isComparing = openId === COMPARISON && coding.second !== undefined;
  return (
    <DeskContext value={{ dossier, coding, lines, choices, drafts, problems }}>
      <DeskBar problems={isFirst ? null : problems.length} hasFailed={hasFailed} />
      <div className="cd-desk">
        <ReportText />
        <div ref={formSide} className="cd-form-side">
          {claim !== undefined && <ClaimForm key={claim.id} claim={claim} />}
          {claim === undefined && openId === coding.report.id && <ReportForm />}
          {isComparing && coding.second !== undefined && <Comparison second={coding.second} />}
          {claim === undefined && openId !== coding.report.id && !isComparing && (
            <>
              <ClaimList />
              <SecondCoder />
              <TakeAway />
            </>
          )}
        </div>
      </div>
    </DeskContext>
  );
}
