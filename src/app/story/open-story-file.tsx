import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import type { ChangeEvent } from 'react';
import { useStore } from 'zustand';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { openStoryFiles, storyFilesStore } from '#model/stories/story-files.ts';
import { editorText } from '#messages/story-editor-texts.ts';
import { Button } from '#ui/button.tsx';

/** Story files become stories of this device, each beside what is there. */
export function OpenStoryFile() {
  const { whole } = useDossier();
  const field = useRef<HTMLInputElement>(null);
  const { opened, refused } = useStore(storyFilesStore);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // the same file can be chosen again once it is mended
    target.value = '';
    void Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() }))).then((read) =>
      openStoryFiles(whole, read),
    );
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
