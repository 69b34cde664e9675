import { useEffect } from 'react';
import { useSession } from '#model/hooks/use-view.ts';
import { checkKept, forgetSite, keepSiteAgain } from '#model/offline/keep-site.ts';
import type { Offline } from '#model/view/view-store.ts';
import { aboutText } from '#messages/about-texts.ts';
import { LinkButton } from '#ui/link-button.tsx';

const BYTES_PER_MEGABYTE = 1_000_000;

/** What a reader can do about it; one button for both, so that the keyboard stays on it. */
function choiceOf(state: Offline['state']) {
  if (state === 'declined') return { words: 'panel.about.device.offlineKeep', choose: keepSiteAgain } as const;
  if (state === 'kept' || state === 'missing')
    return { words: 'panel.about.device.offlineForget', choose: forgetSite } as const;
  return null;
}

/** Whether the site is kept on this device for days without a connection, and the reader's say in it. */
export function OfflineSite() {
  const offline = useSession((session) => session.offline);
  useEffect(() => void checkKept(), []);
  const megabytes = offline.state === 'kept' ? Math.ceil(offline.bytes / BYTES_PER_MEGABYTE) : 0;
  const choice = choiceOf(offline.state);
  return (
    <p data-offline={offline.state}>
      {aboutText('panel.about.device.offline', { state: offline.state, megabytes })}{' '}
      {choice !== null && <LinkButton onClick={() => void choice.choose(window)}>{aboutText(choice.words)}</LinkButton>}
    </p>
  );
}
