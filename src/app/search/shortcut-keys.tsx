import { searchText } from '#messages/search-texts.ts';
import { hasCommandKey } from '#ui/key-of.ts';
import type { Shortcut } from '../keys/shortcut.ts';

function keyWords(shortcut: Shortcut): string {
  if (shortcut === 'Escape') return searchText('search.key.escape');
  return shortcut === 'Mod+K' ? searchText('search.key.palette', { mac: hasCommandKey() ? 'yes' : 'no' }) : shortcut;
}

/** The keys of a shortcut, as they are printed on the keyboard. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: Shortcut }) {
  return (
    <kbd className="sr-keys">
      {keyWords(shortcut)
        .split(' ')
        .map((key) => (
          <span key={key} className="app-key">
            {key}
          </span>
        ))}
    </kbd>
  );
}
