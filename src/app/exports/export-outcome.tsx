import { useCopyText } from '#model/hooks/use-copy-text.ts';
import { exportText } from '#messages/export-texts.ts';
import { CopyBox } from '#ui/copy-box.tsx';
import type { Outcome } from './use-export-file.ts';

const TEXT_ROWS = 8;

/** The contents of a file, to copy where a download is blocked. */
function FileText({ name, text }: { readonly name: string; readonly text: string }) {
  const { state, copy } = useCopyText(() => text);
  return (
    <CopyBox
      label={exportText('export.text', { name })}
      text={text}
      rows={TEXT_ROWS}
      copyLabel={exportText('export.copy')}
      copiedLabel={exportText('export.copied')}
      byHandWords={exportText('export.byHand')}
      state={state}
      onCopy={copy}
    />
  );
}

/** What became of the file that was asked for, and what to do where it did not arrive. */
export function ExportOutcome({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.status) {
    case 'none':
      return <p role="status" />;
    case 'working':
      return <p role="status">{exportText('export.working')}</p>;
    case 'failed':
      return (
        <p role="alert" className="ex-failed">
          {exportText('export.failed', { message: outcome.message })}
        </p>
      );
    case 'made':
      if (outcome.text !== null) return <FileText name={outcome.name} text={outcome.text} />;
      return (
        <p role="status">
          {exportText('export.done', { name: outcome.name })} {exportText('export.blocked')}{' '}
          <a href={outcome.address} target="_blank" rel="noopener">
            {exportText('export.openTab')}
          </a>
        </p>
      );
  }
}
