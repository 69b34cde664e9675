import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { askedVersion } from '#core/view/asked-version.ts';
import { releaseQuery } from '../dossier/dossier-query.ts';
import { useOwnDossier } from './use-own-dossier.ts';
import { useView } from './use-view.ts';

/** The dossier that the view asks for. */
export interface AskedDossier {
  /** Hash of the version that is asked for, null = the newest. */
  readonly asked: string | null;
  /** null while it is on the way; the newest where the version that is asked for cannot be had. */
  readonly whole: OpenDossier | null;
  /** There is nothing to show: the newest is asked for, or stands in, and did not come. */
  readonly isLost: boolean;
}

/** The dossier that the view asks for: the newest, the released one that its link was made with, or the reader's own. */
export function useAskedDossier(newest: UseQueryResult<OpenDossier>): AskedDossier {
  const asked = useView(askedVersion);
  const own = useOwnDossier();
  const isOther = own === null && newest.data !== undefined && asked !== newest.data.manifest.hash;
  const release = useQuery(releaseQuery(isOther ? asked : null));
  if (own !== null) return { asked, whole: own ?? null, isLost: false };
  const whole = release.isLoading ? null : (release.data ?? newest.data ?? null);
  return { asked, whole, isLost: newest.status === 'error' };
}
