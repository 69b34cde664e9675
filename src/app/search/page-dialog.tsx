import { latePart } from '#model/hooks/late-part.ts';
import { openDialog } from '#model/view/view-actions.ts';
import type { DialogName } from '#model/view/view-store.ts';
import { HelpDialog } from './help-dialog.tsx';
import { StoriesDialog } from '../story/stories-dialog.tsx';
import { SearchDialog } from './search-dialog.tsx';

const PicturesDialog = latePart('export-dialog', () =>
  import('../exports/export-dialog.tsx').then((part) => part.ExportDialog),
);

const PreflightDialog = latePart('preflight-dialog', () =>
  import('../preflight/preflight-dialog.tsx').then((part) => part.PreflightDialog),
);
const OpenDialog = latePart('open-dialog', () => import('../own/open-dialog.tsx').then((part) => part.OpenDialog));

/** What stands over the page. */
export function PageDialog({ name }: { readonly name: DialogName }) {
  if (name === 'help') return <HelpDialog />;
  if (name === 'stories') return <StoriesDialog />;
  if (name === 'open') return <OpenDialog />;
  if (name === 'preflight') return <PreflightDialog />;
  if (name === 'export') return <PicturesDialog onClose={() => openDialog(null)} />;
  if (name === 'pictures') return <PicturesDialog first="pictures" onClose={() => openDialog(null)} />;
  return <SearchDialog key={name} isPalette={name === 'palette'} />;
}
