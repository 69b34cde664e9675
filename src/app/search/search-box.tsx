import { Search } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { latePartOf, preloadQuietly } from '#model/hooks/late-part.ts';
import { useView } from '#model/hooks/use-view.ts';
import { partLoad } from '#late/part-load.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import { Icon } from '#ui/icon.tsx';
import { PartBox } from '#ui/part-box.tsx';
import { searchName } from './search-name.ts';

const FIELD = partLoad('search-field', () => import('./search-field.tsx').then((part) => part.SearchField));
const SearchField = latePartOf(FIELD);

interface SearchFaceProps {
  readonly onOpen: () => void;
}

/** The box until it can be typed into: a button that looks like it. */
function SearchFace({ onOpen }: SearchFaceProps) {
  const query = useView((view) => view.query);
  const name = searchName(useDossier());
  return (
    <button type="button" className="app-search" data-search="" aria-keyshortcuts="/" onClick={onOpen}>
      <Icon of={Search} />
      <span>{query === '' ? name : query}</span>
      <kbd className="app-key" aria-hidden="true">
        /
      </kbd>
    </button>
  );
}

/** The box of the search in the header; what it needs comes after the first text. */
export function SearchBox() {
  const [isWanted, setWanted] = useState(false);
  const isHere = useSyncExternalStore(FIELD.subscribe, FIELD.isHere);
  useEffect(() => preloadQuietly(FIELD), []);
  if (!isHere && !isWanted) return <SearchFace onOpen={() => setWanted(true)} />;
  return (
    <PartBox frame={(content) => <div className="app-search">{content}</div>}>
      <SearchField takesFocus={isWanted} />
    </PartBox>
  );
}
