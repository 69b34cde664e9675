import type { DialogName } from '#model/view/view-store.ts';
import { HelpDialog } from './help-dialog.tsx';
import { SearchDialog } from './search-dialog.tsx';

/** What stands over the page. */
export function PageDialog({ name }: { readonly name: DialogName }) {
  if (name === 'help') return <HelpDialog />;
  return <SearchDialog key={name} isPalette={name === 'palette'} />;
}
