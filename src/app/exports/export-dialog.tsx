import { useState } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { ByBlockNote } from '#parts/by-block/late-by-block.ts';
import { exportText } from '#messages/export-texts.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { EmbedTab } from '../embed/embed-tab.tsx';
import { PicturesTab } from '../pictures/pictures-tab.tsx';
import { FilesTab } from './files-tab.tsx';
import './exports.css';

const TABS = ['files', 'pictures', 'embed'] as const;
type TabId = (typeof TABS)[number];

interface ExportDialogProps {
  /** The tab that is open at first. */
  readonly first?: TabId;
  readonly onClose: () => void;
}

/** What can be taken away of the view: data, or a picture. */
export function ExportDialog({ first = 'files', onClose }: ExportDialogProps) {
  const { byBlock } = useDossier();
  const [tab, setTab] = useState<TabId>(first);
  return (
    <Dialog title={exportText('export.title')} closeLabel={exportText('export.close')} onClose={onClose}>
      <Tabs
        label={exportText('export.tabs')}
        tabs={TABS.map((id) => ({ id, label: exportText(`export.tab.${id}`) }))}
        value={tab}
        onSelect={setTab}
        className="ex-tabs"
        panelClassName="ex-tab"
      >
        {tab === 'files' && (byBlock === null ? <FilesTab onClose={onClose} /> : <ByBlockNote part="export" />)}
        {tab === 'pictures' && <PicturesTab />}
        {tab === 'embed' && <EmbedTab />}
      </Tabs>
    </Dialog>
  );
}
