import type { DialogName } from '#model/view/view-store.ts';
import { HelpDialog } from './help-dialog.tsx';
import { StoriesDialog } from '../story/stories-dialog.tsx';
import { SearchDialog } from './search-dialog.tsx';

/** What stands over the page. */
export function PageDialog({ name }: { readonly name: DialogName }) {
  if (name === 'help') return <HelpDialog />;
  if (name === 'stories') return <StoriesDialog />;
  return <SearchDialog key={name} isPalette={name === 'palette'} />;
}
