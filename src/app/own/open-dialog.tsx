import { FolderOpen, Files } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, ClipboardEvent, DragEvent } from 'react';
import { useStore } from 'zustand';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { BuildProgress } from '#model/own/build-messages.ts';
import { takeHandedFiles } from '#model/own/handed-files.ts';
import { openDialog } from '#model/view/view-actions.ts';
import { ownText } from '#messages/own-texts.ts';
import { t } from '#messages/t.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { BeginDossier } from './begin-dossier.tsx';
import { HandOn } from './hand-on.tsx';
import { Kept } from './kept-list.tsx';
import { holdDrop } from './held-drop.ts';
import { MappingScreen } from './mapping-screen.tsx';
import { broughtFiles, openOwn, ownStore } from './open-own.ts';
import { OwnChanges } from './own-changes.tsx';
import { ProblemTable } from './problem-table.tsx';
import { takeDropped, takeFiles } from './take-files.ts';
import './own.css';

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? ownText('own.kb', { count: Math.ceil(bytes / 1000) })
    : ownText('own.mb', { count: Math.round(bytes / 1_000_000) });
}

function stageWords(progress: BuildProgress | null): string {
  if (progress?.stage === 'read')
    return ownText('own.stage.read', { done: sizeWords(progress.done), total: sizeWords(progress.total) });
  return ownText(progress?.stage === 'unpack' ? 'own.stage.unpack' : 'own.stage.build');
}

/** Where files are chosen, dropped or pasted. */
function Door() {
  const { whole } = useDossier();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    void takeFiles(broughtFiles([...(target.files ?? [])]), whole);
    // the same file can be chosen again once it is mended
    target.value = '';
  };
  const handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void takeDropped(holdDrop(event.dataTransfer), whole);
  };
  return (
    <div
      className="ow-door"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={handleDrop}
    >
      <p>{ownText('own.drop')}</p>
      <div className="ow-ways">
        <Button variant="outlined" icon={Files} onClick={() => files.current?.click()}>
          {ownText('own.files')}
        </Button>
        <Button variant="outlined" icon={FolderOpen} onClick={() => folder.current?.click()}>
          {ownText('own.folder')}
        </Button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label={ownText('own.files')} onChange={handleChange} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={ownText('own.folder')}
        onChange={handleChange}
        {...{ webkitdirectory: '' }}
      />
    </div>
  );
}

/** What is being opened, or what became of it. */
function Outcome() {
  const state = useStore(ownStore, (store) => store.state);
  if (state.type === 'idle') return null;
  if (state.type === 'working') {
    const share =
      state.progress === null || state.progress.total === 0 ? 0 : state.progress.done / state.progress.total;
    return (
      <div className="ow-work">
        <p role="status">{stageWords(state.progress)}</p>
        <progress
          value={state.progress?.stage === 'read' ? share : undefined}
          aria-label={stageWords(state.progress)}
        />
        <Button variant="outlined" onClick={state.stop}>
          {ownText('own.cancel')}
        </Button>
      </div>
    );
  }
  if (state.type === 'asking') {
    const { outcome: asked, files } = state;
    return (
      <MappingScreen
        key={`${asked.file} ${asked.question.question}`}
        file={asked.file}
        asked={asked.question}
        onDone={(mapping) => void openOwn(files, { mapping })}
      />
    );
  }
  const { outcome, isKept, files, choices } = state;
  const errors = outcome.problems.filter(({ level }) => level === 'error').length;
  return (
    <div className="ow-outcome">
      {outcome.kind === 'refused' ? (
        <p role="alert" className="ow-refused">
          {ownText('own.refused', { count: errors })}
        </p>
      ) : (
        <p role="status">
          {ownText('own.opened', {
            title: outcome.manifest.title,
            events: outcome.manifest.counts.events,
            claims: outcome.manifest.counts.claims,
          })}{' '}
          {!isKept && ownText('own.notKept')}
        </p>
      )}
      {outcome.kind === 'built' && outcome.problems.length > 0 && (
        <p>{ownText('own.warnings', { count: outcome.problems.length })}</p>
      )}
      <ProblemTable
        problems={outcome.problems}
        columns={outcome.columns ?? []}
        corrections={choices.corrections ?? []}
        onMend={(corrections) => void openOwn(files, { ...choices, corrections })}
      />
    </div>
  );
}

/** Opening own evidence, and what of it this device keeps. */
export function OpenDialog() {
  const { whole } = useDossier();
  useEffect(() => {
    const handed = takeHandedFiles();
    if (handed.length > 0) void openOwn(handed);
  }, []);
  const handlePaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    void takeDropped(holdDrop(event.clipboardData), whole);
  };
  return (
    <Dialog title={ownText('own.title')} closeLabel={t('app.close')} onClose={() => openDialog(null)}>
      <div className="ow-body" onPaste={handlePaste}>
        <p className="ow-intro">{ownText('own.intro')}</p>
        <Door />
        <Outcome />
        <Kept />
        <BeginDossier />
        <OwnChanges />
        <HandOn />
      </div>
    </Dialog>
  );
}
