import { isFacetKey } from '#core/facets/facets.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import { toDay } from '#core/time/day.ts';
import type { ConditionName } from '#core/view/conditions.ts';
import type { View } from '#core/view/view.ts';
import { t } from '#messages/t.ts';
import { eventText } from '#messages/event-texts.ts';
import { dayWords } from './date-words.ts';
import { facetWords } from './facet-words.ts';
import { listWords } from './list-words.ts';
import { sourceName } from './source-name.ts';
import { supportWords } from './support-words.ts';
import { windowWords } from './window-words.ts';

/** What a condition of the view asks for, in words. */
export function conditionWords(open: OpenDossier, name: ConditionName, view: View): string {
  const { lookup, dossier } = open;
  if (isFacetKey(name)) return facetWords(open, name, view[name]);
  switch (name) {
    case 'known':
      return eventText('panel.empty.known', {
        day: dayWords(view.known ?? toDay(0), 'short'),
        mode: view.knownBy,
      });
    case 'window':
      return eventText('panel.empty.window', { window: windowWords(view.window, 'short') });
    case 'query':
      return t('panel.filters.query', { query: view.query });
    case 'extent':
      return t('panel.filters.extent');
    case 'support':
      return supportWords(view);
    case 'drop':
      return eventText('panel.empty.drop', {
        sources: listWords(view.drop.map((id) => sourceName(lookup, dossier, id))),
      });
  }
}
