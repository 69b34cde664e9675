import { useEffect, useState } from 'react';
import { copyLink } from '../view/copy-link.ts';

/** How long a button says that the link was copied; after that it offers it again. */
const SAID_MS = 2500;

export interface CopyLinkState {
  /** `select`: there is no clipboard, the reader has to copy the address. */
  readonly state: 'rest' | 'copied' | 'select';
  readonly copy: () => void;
  /** Offers the link again. */
  readonly rest: () => void;
}

/** A button that copies the address of exactly this view and says so for a while. */
export function useCopyLink(): CopyLinkState {
  const [state, setState] = useState<CopyLinkState['state']>('rest');
  const rest = (): void => setState('rest');
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = window.setTimeout(setState, SAID_MS, 'rest');
    return () => window.clearTimeout(timer);
  }, [state]);
  return { state, copy: () => void copyLink().then(setState), rest };
}
