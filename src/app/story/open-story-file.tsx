import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { importStory } from '#model/stories/import-story.ts';
import type { StoryFileFault } from '#model/stories/story-yaml.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { Button } from '#ui/button.tsx';

interface Refused {
  readonly name: string;
  readonly faults: readonly StoryFileFault[];
}

/** Story files become stories of this device, each beside what is there. */
export function OpenStoryFile() {
  const { whole } = useDossier();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const open = async (files: readonly File[]): Promise<void> => {
    const wrong: Refused[] = [];
    const right: string[] = [];
    for (const file of files) {
      const faults = importStory(whole, await file.text());
      if (faults === null) right.push(file.name);
      else wrong.push({ name: file.name, faults });
    }
    setRefused(wrong);
    setOpened(right);
  };
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // the same file can be chosen again once it is mended
    target.value = '';
    void open(files);
  };
  return (
    <>
      <Button icon={FolderOpen} onClick={() => field.current?.click()}>
        {editorText('editor.openFile')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".yaml,.yml"
        multiple
        hidden
        aria-label={editorText('editor.openFile')}
        onChange={handleChange}
      />
      <div className="st-opened" role="status">
        {opened.map((name) => (
          <p key={name} dir="auto">
            {editorText('editor.opened', { name })}
          </p>
        ))}
      </div>
      {refused.map(({ name, faults }) => (
        <div key={name} role="alert" className="st-refused">
          <p dir="auto">{editorText('editor.refusedFile', { name })}</p>
          <ul>
            {faults.map(({ line, message }) => (
              <li key={`${line} ${message}`}>{editorText('editor.fault', { line, message })}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
