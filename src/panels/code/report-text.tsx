import { useEffect, useRef, useState } from 'react';
import { draftKey } from '#core/coding/accept-draft.ts';
import { uncoveredSentences } from '#core/coding/sentences.ts';
import type { Draft } from '#core/drafts/draft.ts';
import { openRecord } from '#model/coding/coding-store.ts';
import { useCoding } from '#model/coding/use-coding.ts';
import { Button } from '#ui/button.tsx';
import { codeText } from '#messages/code-texts.ts';
import { comeIntoSight } from './come-into-sight.ts';
import { claimOnDraft, claimOnPlace, moveClaim } from './claim-actions.ts';
import { useDesk } from './desk-context.ts';
import { DraftCard } from './draft-card.tsx';
import { selectedWords } from './selected-words.ts';
import type { SelectedWords } from './selected-words.ts';
import { cutPieces, pieceClasses, pieceDraftKey } from './text-pieces.ts';

const SHOWN_WORDS = 60;

/** The text of the report: words are selected in it, drafts and claims are marked, and what has no claim yet. */
export function ReportText() {
  const { dossier, coding, lines, drafts } = useDesk();
  const openId = useCoding((state) => state.openId);
  const text = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const bare = uncoveredSentences(
    lines,
    coding.claims.map(({ at }) => at),
  );
  const openClaim = coding.claims.find(({ id }) => id === openId) ?? null;
  const [next] = bare;

  useEffect(() => {
    const box = text.current;
    if (box === null) return;
    const handleSelection = (): void => {
      const anchor = document.getSelection()?.anchorNode ?? null;
      // the focus has gone to a form: what was selected still counts
      if (anchor === null || !box.contains(anchor)) return;
      const words = selectedWords(box);
      setSelected(words);
      if (words !== null) setDraft(null);
    };
    document.addEventListener('selectionchange', handleSelection);
    return () => document.removeEventListener('selectionchange', handleSelection);
  }, []);

  useEffect(() => {
    const box = text.current;
    if (box === null) return;
    const handleClick = ({ target }: MouseEvent): void => {
      if (document.getSelection()?.isCollapsed !== true || !(target instanceof Element)) return;
      const key = target.closest<HTMLElement>('[data-draft]')?.dataset['draft'];
      const at = target.closest<HTMLElement>('[data-at]')?.dataset['at']?.split(' ').map(Number) ?? [];
      const [paragraph, start = 0] = at;
      const claim = coding.claims.find(
        (each) => each.at.paragraph === paragraph && each.at.start <= start && start < each.at.end,
      );
      const clicked = drafts.find((each) => draftKey(each) === key) ?? null;
      setDraft(clicked);
      if (clicked === null && claim !== undefined) openRecord(claim.id);
    };
    box.addEventListener('click', handleClick);
    return () => box.removeEventListener('click', handleClick);
  }, [drafts, coding]);

  return (
    <section className="cd-text-side" aria-label={codeText('code.text')}>
      <p className="cd-rule">{codeText('code.textHelp')}</p>
      <div ref={text} className="cd-text" dir="auto" lang={coding.report.language} data-report-text>
        {lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines of a text never move
          <p key={at} data-line={at + 1}>
            {cutPieces(line, at + 1, { drafts, claims: coding.claims, bare, openId }).map((piece) => (
              <span
                key={piece.start}
                className={pieceClasses(piece)}
                data-at={`${at + 1} ${piece.start}`}
                data-draft={pieceDraftKey(piece)}
              >
                {piece.text}
              </span>
            ))}
          </p>
        ))}
      </div>
      <div className="cd-text-foot">
        {selected !== null && (
          <div ref={comeIntoSight} className="cd-card" data-selected>
            <p>
              {codeText('code.selected', {
                line: selected.paragraph,
                words: selected.text.length > SHOWN_WORDS ? `${selected.text.slice(0, SHOWN_WORDS)} …` : selected.text,
              })}
            </p>
            {selected.isCut && <p className="cd-rule">{codeText('code.selectedCut', { line: selected.paragraph })}</p>}
            <div className="cd-row">
              <Button
                variant="primary"
                onClick={() => {
                  claimOnPlace(dossier, lines, selected);
                  setSelected(null);
                }}
              >
                {codeText('code.newClaim')}
              </Button>
              {openClaim !== null && (
                <Button
                  variant="outlined"
                  onClick={() => {
                    moveClaim(lines, openClaim.id, selected);
                    setSelected(null);
                  }}
                >
                  {codeText('code.moveClaim')}
                </Button>
              )}
            </div>
          </div>
        )}
        {draft !== null && (
          <DraftCard
            draft={draft}
            openClaim={openClaim}
            onNew={() => claimOnDraft(dossier, lines, draft)}
            onClose={() => setDraft(null)}
          />
        )}
        <p className="cd-row" data-uncovered>
          <span>{codeText('code.uncovered', { count: bare.length })}</span>
          {next !== undefined && (
            <Button variant="outlined" className="cd-wrap" onClick={() => claimOnPlace(dossier, lines, next)}>
              {codeText('code.uncoveredNext', {
                words: next.text.length > SHOWN_WORDS ? `${next.text.slice(0, SHOWN_WORDS)} …` : next.text,
              })}
            </Button>
          )}
        </p>
      </div>
    </section>
  );
}
