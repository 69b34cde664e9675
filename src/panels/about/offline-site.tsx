import { useEffect } from 'react';
import { useSession } from '#model/hooks/use-view.ts';
import { checkKept, forgetSite, keepSiteAgain } from '#model/offline/keep-site.ts';
import { aboutText } from '#messages/about-texts.ts';
import { LinkButton } from '#ui/link-button.tsx';

const BYTES_PER_MEGABYTE = 1_000_000;

/** Whether the site is kept on this device for days without a connection, and the reader's say in it. */
export function OfflineSite() {
  const offline = useSession((session) => session.offline);
  useEffect(() => void checkKept(), []);
  const megabytes = offline.state === 'kept' ? Math.ceil(offline.bytes / BYTES_PER_MEGABYTE) : 0;
  return (
    <p data-offline={offline.state}>
      {aboutText('panel.about.device.offline', { state: offline.state, megabytes })}{' '}
      {(offline.state === 'kept' || offline.state === 'missing') && (
        <LinkButton onClick={() => void forgetSite(window)}>{aboutText('panel.about.device.offlineForget')}</LinkButton>
      )}
      {offline.state === 'declined' && (
        <LinkButton onClick={() => void keepSiteAgain(window)}>
          {aboutText('panel.about.device.offlineKeep')}
        </LinkButton>
      )}
    </p>
  );
}
