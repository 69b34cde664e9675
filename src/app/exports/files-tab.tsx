import { Download, Printer } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { EXPORT_SCOPES, exportRecords } from '#model/exports/export-records.ts';
import type { ExportRecords, ExportScope } from '#model/exports/export-records.ts';
import { particularsOf } from '#model/exports/particulars.ts';
import { nothingWords, planExport } from '#model/exports/registry.ts';
import type { ExportedKind, ExportFormatId } from '#model/exports/registry.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listWords } from '#model/text/list-words.ts';
import { recordTitle } from '#model/text/record-title.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { exportText } from '#messages/export-texts.ts';
import { Button } from '#ui/button.tsx';
import { presentRequest } from './export-file.ts';
import { ExportOutcome } from './export-outcome.tsx';
import { FormatChoice } from './format-choice.tsx';
import { RadioOption } from '#ui/radio-option.tsx';
import { useExportFile } from './use-export-file.ts';

const KINDS = ['events', 'claims', 'estimates', 'reports'] as const satisfies readonly ExportedKind[];

function countWords(counts: readonly { readonly kind: ExportedKind; readonly count: number }[]): string {
  return listWords(counts.map(({ kind, count }) => exportText(`export.count.${kind}`, { count })));
}

interface ScopeChoiceProps {
  readonly scopes: readonly { readonly scope: ExportScope; readonly records: ExportRecords }[];
  readonly value: ExportScope;
  /** Of what is selected. */
  readonly title: string;
  readonly onChoose: (scope: ExportScope) => void;
}

function ScopeChoice({ scopes, value, title, onChoose }: ScopeChoiceProps) {
  const name = useId();
  return (
    <fieldset className="ex-choice">
      <legend>{exportText('export.scope')}</legend>
      {scopes.map(({ scope, records }) => (
        <RadioOption
          key={scope}
          name={name}
          label={exportText(`export.scope.${scope}`, scope === 'selected' ? { title } : undefined)}
          hint={countWords(KINDS.map((kind) => ({ kind, count: records[kind].length })))}
          checked={scope === value}
          onChoose={() => onChoose(scope)}
        />
      ))}
    </fieldset>
  );
}

/** Data: what to take away and in which form, with what the file holds before it is made; and the ways to paper and to a citation. */
export function FilesTab({ onClose }: { readonly onClose: () => void }) {
  const open = useDossier();
  const view = useView((each) => each);
  const [scope, setScope] = useState<ExportScope>('shown');
  const [format, setFormat] = useState<ExportFormatId>('events.csv');
  const { outcome, run, reset } = useExportFile(open.whole);
  const title = recordTitle(open, view.selection);
  const scopes = useMemo(
    () =>
      EXPORT_SCOPES.filter((each) => each !== 'selected' || title !== null).map((each) => ({
        scope: each,
        records: exportRecords(open, view, each),
      })),
    [open, view, title],
  );
  const records = scopes.find((each) => each.scope === scope)?.records ?? exportRecords(open, view, scope);
  const request = presentRequest(open.whole, scope);
  const plan = planExport(request, format, records);
  const { conditions } = particularsOf(request);
  const print = (): void => {
    onClose();
    // the window is gone before the page is laid out for paper
    window.setTimeout(() => window.print());
  };
  return (
    <div className="ex-body">
      <ScopeChoice
        scopes={scopes}
        value={scope}
        title={title ?? ''}
        onChoose={(chosen) => {
          setScope(chosen);
          reset();
        }}
      />
      <FormatChoice
        value={format}
        onChoose={(chosen) => {
          setFormat(chosen);
          reset();
        }}
      />
      <div className="ex-summary">
        <p>
          {conditions.length === 0
            ? exportText('export.noConditions')
            : exportText('export.asKnown', { conditions: conditions.join('; ') })}
        </p>
        <p role="status">
          {plan.isEmpty
            ? nothingWords(format, scope)
            : exportText('export.file', { name: plan.name, counts: countWords(plan.holds) })}
        </p>
      </div>
      <div className="ex-actions">
        <Button
          variant="primary"
          icon={Download}
          aria-disabled={plan.isEmpty}
          onClick={() => !plan.isEmpty && run('download', format, scope)}
        >
          {exportText('export.download')}
        </Button>
        {format !== 'xlsx' && (
          <Button
            variant="outlined"
            aria-disabled={plan.isEmpty}
            onClick={() => !plan.isEmpty && run('show', format, scope)}
          >
            {exportText('export.showText')}
          </Button>
        )}
        <span className="ex-actions-apart">
          <CiteButton target={{ type: 'view' }} words={exportText('export.cite')} />
          <Button icon={Printer} onClick={print}>
            {exportText('export.print')}
          </Button>
        </span>
      </div>
      <ExportOutcome outcome={outcome} />
    </div>
  );
}
