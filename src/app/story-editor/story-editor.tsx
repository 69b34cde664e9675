import { Undo2, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Story } from '#core/dossier/types.ts';
import { storyFindings } from '#core/story/story-findings.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { useStory } from '#model/hooks/use-story.ts';
import type { StoryPlace } from '#model/hooks/use-story.ts';
import { restoreStory, saveStory } from '#model/stories/edit-own-story.ts';
import { setEditing, setPaneState } from '#model/view/view-actions.ts';
import { isStorageBlocked } from '#model/view/own-settings.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { ShareStory } from '../story/share-story.tsx';
import { remarksAt } from './finding-words.ts';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';
import type { Deed } from './step-list.tsx';
import { TextField } from './text-field.tsx';
import './story-editor.css';

interface DoneProps {
  readonly story: Story;
  readonly deed: (Deed & { readonly at: number }) | null;
  readonly onUndone: () => void;
}

/** What has just been done, and the way back from it. */
function Done({ story, deed, onUndone }: DoneProps) {
  const { whole } = useDossier();
  const undo = deed?.undo ?? null;
  return (
    <div className="se-done" role="status">
      {deed !== null && <span dir="auto">{deed.words}</span>}
      {deed !== null && undo !== null && (
        <Button
          variant="outlined"
          icon={Undo2}
          onClick={() => {
            restoreStory(whole, undo(story), deed.at);
            onUndone();
          }}
        >
          {editorText('editor.undo')}
        </Button>
      )}
    </div>
  );
}

function Editor({ story, step, content }: StoryPlace) {
  const { whole } = useDossier();
  const findings = useMemo(() => storyFindings(story, whole.lookup), [story, whole]);
  const [deed, setDeed] = useState<DoneProps['deed']>(null);
  const note = (next: Deed): void => setDeed({ ...next, at: step });
  return (
    <ScrollBox className="se-scroll">
      <div className="se-body">
        <p className="se-hint">{editorText(isStorageBlocked() ? 'editor.refused' : 'editor.kept')}</p>
        <Section title={editorText('editor.story')}>
          <TextField
            label={editorText('editor.title')}
            value={story.title}
            remarks={remarksAt(findings, null, 'title')}
            onChange={(title) => saveStory(whole, { ...story, title })}
          />
          <TextField
            label={editorText('editor.summary')}
            value={story.summary}
            rows={3}
            hint={editorText('editor.summaryHint')}
            remarks={remarksAt(findings, null, 'summary')}
            onChange={(summary) => saveStory(whole, { ...story, summary })}
          />
        </Section>
        <Section title={editorText('editor.steps')}>
          <StepList story={story} step={step} findings={findings} onDone={note} />
          <Done story={story} deed={deed} onUndone={() => setDeed(null)} />
        </Section>
        {content !== null && (
          <Section title={editorText('editor.step', { step })}>
            <StepForm key={step} story={story} step={step} content={content} findings={findings} onDone={note} />
          </Section>
        )}
        <Section title={editorText('editor.share')}>
          <ShareStory story={story} />
        </Section>
      </div>
    </ScrollBox>
  );
}

/** The editor of the reader's own story, in the panel's place: map, timeline and filters stay as they are, to find the next view with. */
export function StoryEditor() {
  const place = useStory();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    setPaneState('panel', 'ready');
    region.current?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, []);
  if (place === null) return null;
  return (
    <section ref={region} className="se-pane" aria-label={editorText('editor.region')}>
      <div className="se-head">
        <h2>{editorText('editor.region')}</h2>
        <IconButton icon={X} label={editorText('editor.close')} onClick={() => setEditing(false)} />
      </div>
      <Editor key={place.story.id} {...place} />
    </section>
  );
}
