import { useEffect, useState } from 'react';
import { useTheme } from '#model/hooks/use-theme.ts';
import { useSession } from '#model/hooks/use-view.ts';

/** Counts up when colours or fonts of canvases are to be read again: the theme changed, fonts have come. */
export function usePaintsRevision(): number {
  const theme = useTheme();
  const roomTheme = useSession((session) => session.roomTheme);
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    let ended = false;
    const bump = (): void => {
      if (!ended) setRevision((before) => before + 1);
    };
    // the theme's attribute is set by the app in the same commit: read after it
    bump();
    const colours = window.matchMedia('(forced-colors: active)');
    colours.addEventListener('change', bump);
    document.fonts.addEventListener('loadingdone', bump);
    return () => {
      ended = true;
      colours.removeEventListener('change', bump);
      document.fonts.removeEventListener('loadingdone', bump);
    };
  }, [theme, roomTheme]);
  return revision;
}
