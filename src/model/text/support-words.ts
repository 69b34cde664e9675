import type { View } from '#core/view/view.ts';
import { t } from '#messages/t.ts';

/** What must stand behind an event, in words. */
export function supportWords({
  minOrigins,
  parties,
  sources,
}: Pick<View, 'minOrigins' | 'parties' | 'sources'>): string {
  return t('model.support', { least: minOrigins ?? 1, parties, sources });
}
