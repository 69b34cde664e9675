import { useEffect, useState } from 'react';
import { copyText } from '../view/copy-text.ts';

/** How long a button says that the text was copied; after that it offers it again. */
const SAID_MS = 2500;

export interface CopyState {
  /** `select`: there is no clipboard, the reader has to copy the text. */
  readonly state: 'rest' | 'copied' | 'select';
  readonly copy: () => void;
  /** Offers the text again. */
  readonly rest: () => void;
}

/** A button that copies a text, made when it is asked for, and says so for a while. */
export function useCopyText(makeText: () => string): CopyState {
  const [state, setState] = useState<CopyState['state']>('rest');
  const rest = (): void => setState('rest');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = window.setTimeout(setState, SAID_MS, 'rest');
    return () => window.clearTimeout(timer);
  }, [state]);
  return { state, copy: () => void copyText(makeText()).then(setState), rest };
}
