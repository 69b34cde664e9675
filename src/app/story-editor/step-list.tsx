import { ArrowDown, ArrowUp, Copy, Plus, Trash2, TriangleAlert } from 'lucide-react';
import type { Story } from '#core/dossier/types.ts';
import { withStepAfter } from '#core/story/edit-story.ts';
import type { StoryFinding } from '#core/story/story-findings.ts';
import { stepAt } from '#core/story/story-step.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { addPresentStep, copyStep, moveStep, removeStep } from '#model/stories/edit-own-story.ts';
import { goToStep } from '#model/stories/story-actions.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { isLight } from './finding-words.ts';

/** What has just been done, in words; `undo` takes it out of the story as it has become since. */
export interface Deed {
  readonly words: string;
  readonly undo: ((story: Story) => Story) | null;
}

interface StepListProps {
  readonly story: Story;
  /** The place that is open. */
  readonly step: number;
  readonly findings: readonly StoryFinding[];
  readonly onDone: (deed: Deed) => void;
}

/** What can be done to the step that is open. */
function StepActions({ story, step, onDone }: Omit<StepListProps, 'findings'>) {
  const { whole } = useDossier();
  const title = stepAt(story, step)?.title ?? '';
  const named = title === '' ? editorText('editor.untitled') : title;
  const move = (to: number): void => {
    moveStep(whole, story, step, to);
    onDone({ words: editorText('editor.moved', { title: named, step: to }), undo: null });
  };
  return (
    <span className="se-step-actions">
      <IconButton
        icon={ArrowUp}
        label={editorText('editor.moveUp', { step })}
        aria-disabled={step === 1}
        onClick={() => step > 1 && move(step - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={editorText('editor.moveDown', { step })}
        aria-disabled={step === story.steps.length}
        onClick={() => step < story.steps.length && move(step + 1)}
      />
      <IconButton
        icon={Copy}
        label={editorText('editor.copyStep', { step })}
        onClick={() => {
          copyStep(whole, story, step);
          onDone({ words: editorText('editor.added', { step: step + 1 }), undo: null });
        }}
      />
      <IconButton
        icon={Trash2}
        label={editorText('editor.remove', { step })}
        onClick={() => {
          const removed = stepAt(story, step);
          removeStep(whole, story, step);
          onDone({
            words: editorText('editor.removed', { title: named }),
            undo: (present) => (removed === null ? present : withStepAfter(present, step - 1, removed)),
          });
        }}
      />
    </span>
  );
}

/** The steps of a story in their order: a press shows one, and what can be done to the one that is open stands under it. */
export function StepList({ story, step, findings, onDone }: StepListProps) {
  const { whole } = useDossier();
  const wrong = (n: number): number => findings.filter((each) => each.step === n && !isLight(each)).length;
  const isOpen = step > 0 && step <= story.steps.length;
  return (
    <>
      <ol className="se-steps">
        {story.steps.map(({ title }, n) => {
          const isCurrent = step === n + 1;
          return (
            // steps have no name but their place
            // oxlint-disable-next-line react/no-array-index-key
            <li key={n} className="se-step" data-current={isCurrent || undefined}>
              <button
                type="button"
                className="se-step-button"
                aria-current={isCurrent ? 'step' : undefined}
                onClick={() => goToStep(whole, story, n + 1)}
              >
                <span className="se-step-number">{n + 1}</span>
                <span className="se-step-title" dir="auto">
                  {title === '' ? <em>{editorText('editor.untitled')}</em> : title}
                </span>
                {wrong(n) > 0 && (
                  <span className="se-step-wrong">
                    <Icon of={TriangleAlert} size={14} />
                    <span className="visually-hidden">{editorText('editor.findings', { count: wrong(n) })}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      {story.steps.length === 0 && <p className="se-hint">{editorText('editor.noSteps')}</p>}
      <div className="se-step-foot">
        <Button
          variant="primary"
          icon={Plus}
          title={editorText('editor.addHint')}
          onClick={() => {
            const place = addPresentStep(whole, story);
            onDone({ words: editorText('editor.added', { step: place }), undo: null });
          }}
        >
          {editorText('editor.add')}
        </Button>
        {isOpen && <StepActions story={story} step={step} onDone={onDone} />}
      </div>
    </>
  );
}
