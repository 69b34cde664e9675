import { FileDown, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { TABLE_FORMATS } from '#pipeline/import/formats.ts';
import type { TableFormat } from '#pipeline/import/formats.ts';
import { mappingFault, readMapping } from '#pipeline/import/mapping.ts';
import type { Mapping } from '#pipeline/import/mapping.ts';
import { columnsText } from '#messages/columns-texts.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';

function isFormat(value: unknown): value is TableFormat {
  return TABLE_FORMATS.some((format) => format === value);
}

async function readFile(file: File, columns: readonly string[]): Promise<Mapping | null> {
  try {
    const mapping = readMapping(JSON.parse(await file.text()), isFormat);
    return mapping !== null && mappingFault(mapping, columns) === null ? mapping : null;
  } catch {
    return null;
  }
}

interface MappingFileProps {
  readonly mapping: Mapping;
  readonly columns: readonly string[];
  readonly onLoad: (mapping: Mapping) => void;
}

/** Keeps a mapping as a file, and takes one that was kept. */
export function MappingFile({ mapping, columns, onLoad }: MappingFileProps) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const load = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const loaded = await readFile(file, columns);
    target.value = '';
    setSaid(columnsText(loaded === null ? 'columns.notLoaded' : 'columns.loaded', { file: file.name }));
    if (loaded !== null) onLoad(loaded);
  };
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(mapping, null, 2)], { type: 'application/json' }));
    saveFile(address, 'mapping.json');
    URL.revokeObjectURL(address);
  };
  return (
    <>
      <Button icon={FileDown} onClick={save}>
        {columnsText('columns.save')}
      </Button>
      <Button icon={FileUp} onClick={() => field.current?.click()}>
        {columnsText('columns.load')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={columnsText('columns.load')}
        onChange={(event) => void load(event)}
      />
      <span role="status">{said}</span>
    </>
  );
}
