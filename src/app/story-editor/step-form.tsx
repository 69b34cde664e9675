import { ScanEye, Undo2 } from 'lucide-react';
import type { Story } from '#core/dossier/types.ts';
import { withStep } from '#core/story/edit-story.ts';
import { MOST_CAPTION, MOST_TITLE } from '#core/story/story-findings.ts';
import type { StoryField, StoryFinding } from '#core/story/story-findings.ts';
import type { Step } from '#core/story/story-step.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useIsAway } from '#model/hooks/use-story.ts';
import { saveStory, showPresentViewIn } from '#model/stories/edit-own-story.ts';
import { goToStep } from '#model/stories/story-actions.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { Button } from '#ui/button.tsx';
import { ClaimChoice } from './claim-choice.tsx';
import { remarksAt } from './finding-words.ts';
import { Remarks } from './remarks.tsx';
import type { Deed } from './step-list.tsx';
import { TextField } from './text-field.tsx';

interface StepFormProps {
  readonly story: Story;
  readonly step: number;
  readonly content: Step;
  readonly findings: readonly StoryFinding[];
  readonly onDone: (deed: Deed) => void;
}

/** What the step shows, and whether that is what is seen. */
function StepView({ story, step, content, findings, onDone }: StepFormProps) {
  const { whole } = useDossier();
  const isAway = useIsAway({ story, step, content });
  return (
    <div className="se-field">
      <p className="se-label">{editorText('editor.view')}</p>
      <p>{editorText(isAway ? 'editor.viewAway' : 'editor.viewShown')}</p>
      {isAway && (
        <div className="se-buttons">
          <Button
            variant="outlined"
            icon={ScanEye}
            onClick={() => {
              showPresentViewIn(whole, story, step);
              onDone({
                words: editorText('editor.viewUsed', { step }),
                undo: (present) => withStep(present, step, { view: content.view }),
              });
            }}
          >
            {editorText('editor.useView')}
          </Button>
          <Button icon={Undo2} onClick={() => goToStep(whole, story, step)}>
            {editorText('editor.goBack')}
          </Button>
        </div>
      )}
      <Remarks remarks={remarksAt(findings, step - 1, 'view')} />
    </div>
  );
}

/** The words, the claims and the view of one step. */
export function StepForm(props: StepFormProps) {
  const { story, step, content, findings } = props;
  const { whole } = useDossier();
  const change = (patch: Partial<Step>): void => saveStory(whole, withStep(story, step, patch));
  const remarks = (field: StoryField) => remarksAt(findings, step - 1, field);
  return (
    <>
      <StepView {...props} />
      <TextField
        label={editorText('editor.title')}
        value={content.title}
        most={MOST_TITLE}
        remarks={remarks('title')}
        onChange={(title) => change({ title })}
      />
      <TextField
        label={editorText('editor.caption')}
        value={content.caption}
        rows={4}
        most={MOST_CAPTION}
        remarks={remarks('caption')}
        onChange={(caption) => change({ caption })}
      />
      <TextField
        label={editorText('editor.notes')}
        value={content.notes ?? ''}
        rows={3}
        hint={editorText('editor.notesHint')}
        onChange={(notes) => change({ notes: notes === '' ? null : notes })}
      />
      <ClaimChoice
        claimIds={content.claimIds}
        remarks={remarks('claimIds')}
        onChange={(claimIds) => change({ claimIds })}
      />
    </>
  );
}
