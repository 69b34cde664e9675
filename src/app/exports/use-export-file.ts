import { useEffect, useState } from 'react';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { ExportScope } from '#model/exports/export-records.ts';
import type { ExportFormatId } from '#model/exports/registry.ts';
import { exportFile } from './export-file.ts';
import { saveFile } from '#ui/save-file.ts';

/** What became of a file that was asked for. `text` = null of one that is downloaded. */
export type Outcome =
  | { readonly status: 'none' }
  | { readonly status: 'working' }
  | { readonly status: 'made'; readonly name: string; readonly address: string; readonly text: string | null }
  | { readonly status: 'failed'; readonly message: string };

const NONE: Outcome = { status: 'none' };

interface ExportFileState {
  readonly outcome: Outcome;
  /** Makes the file, and saves it or gives its text. */
  readonly run: (way: 'download' | 'show', format: ExportFormatId, scope: ExportScope) => void;
  readonly reset: () => void;
}

/** Makes files of the present view; the address of one lasts until the next is made, or its user is gone. */
export function useExportFile(whole: OpenDossier): ExportFileState {
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  useEffect(
    () => () => {
      if (outcome.status === 'made') URL.revokeObjectURL(outcome.address);
    },
    [outcome],
  );
  const make = async (way: 'download' | 'show', format: ExportFormatId, scope: ExportScope): Promise<void> => {
    setOutcome({ status: 'working' });
    try {
      const { name, blob } = await exportFile(whole, format, scope);
      const address = URL.createObjectURL(blob);
      if (way === 'download') saveFile(address, name);
      setOutcome({ status: 'made', name, address, text: way === 'show' ? await blob.text() : null });
    } catch (error) {
      setOutcome({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return { outcome, run: (way, format, scope) => void make(way, format, scope), reset: () => setOutcome(NONE) };
}
