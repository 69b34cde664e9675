// The words of the facets: of each its name, what its values are called, and the rule of the lists behind their counts.
import type { FacetKey } from '#core/facets/facets.ts';
import { MARK_STATUSES } from '#core/states/mark-status.ts';
import type { OpenDossier } from '#core/states/open-dossier.ts';
import type { Facet } from '#core/view/view.ts';
import type { ListMessageId } from '#messages/list-texts.ts';
import { t } from '#messages/t.ts';
import type { MessageId } from '#messages/t.ts';
import { actorNames } from './actor-words.ts';
import { countryName } from './country-name.ts';
import { listWords } from './list-words.ts';
import { reportLabel } from './report-label.ts';
import { markStatusWords } from './status-words.ts';

export interface FacetWords {
  readonly title: MessageId;
  /** What choosing in it means, where that does not go without saying. */
  readonly note?: MessageId;
  readonly rule: ListMessageId;
  /** What a value is called; its id if the dossier does not have it. */
  readonly name: (open: OpenDossier, value: string) => string;
  /** What a value means, for those who rest on it; '' = nothing more to say. */
  readonly hint: (open: OpenDossier, value: string) => string;
}

function statusOf(value: string) {
  return MARK_STATUSES.find((status) => status === value);
}

export const FACET_WORDS: Readonly<Record<FacetKey, FacetWords>> = {
  type: {
    title: 'panel.filters.type',
    rule: 'list.rule.type',
    name: ({ lookup }, value) => lookup.eventTypes.get(value)?.label ?? value,
    hint: ({ lookup }, value) => lookup.eventTypes.get(value)?.definition ?? '',
  },
  report: {
    title: 'panel.filters.report',
    rule: 'list.rule.inReport',
    name: ({ dossier }, value) => reportLabel(dossier, value),
    hint: ({ lookup }, value) => lookup.reports.get(value)?.title ?? t('model.report.untitled'),
  },
  status: {
    title: 'panel.filters.status',
    rule: 'list.rule.status',
    name: (_, value) => {
      const status = statusOf(value);
      return status === undefined ? value : markStatusWords(status);
    },
    hint: (_, value) => t('panel.filters.statusHint', { status: value === 'own-word' ? 'ownWord' : value }),
  },
  actor: {
    title: 'panel.filters.actor',
    rule: 'list.rule.withActor',
    name: ({ lookup }, value) => lookup.actors.get(value)?.name ?? value,
    hint: () => '',
  },
  role: {
    title: 'panel.filters.role',
    note: 'panel.filters.roleNote',
    rule: 'list.rule.inRole',
    name: (_, value) => t('panel.filters.roleValue', { value }),
    hint: () => '',
  },
  place: {
    title: 'panel.filters.place',
    rule: 'list.rule.inPlace',
    name: ({ lookup }, value) => lookup.places.get(value)?.name ?? value,
    hint: ({ lookup }, value) => lookup.places.get(value)?.admin ?? '',
  },
  region: {
    title: 'panel.filters.region',
    rule: 'list.rule.inCountry',
    name: ({ dossier }, value) => {
      const code = value.toUpperCase();
      const record = dossier.places.find(({ precision, country }) => precision === 'country' && country === code);
      return record?.name ?? countryName(code) ?? code;
    },
    hint: () => '',
  },
  origin: {
    title: 'panel.filters.origin',
    rule: 'list.rule.fromOrigin',
    name: ({ lookup }, value) => lookup.origins.get(value)?.title ?? value,
    hint: ({ lookup }, value) => actorNames(lookup, lookup.origins.get(value)?.issuers ?? []),
  },
  precision: {
    title: 'panel.filters.precision',
    rule: 'list.rule.placePrecision',
    name: (_, value) => t('panel.filters.precisionValue', { value }),
    hint: () => '',
  },
  dated: {
    title: 'panel.filters.dated',
    rule: 'list.rule.datePrecision',
    name: (_, value) => t('panel.filters.datedValue', { value }),
    hint: () => '',
  },
  kind: {
    title: 'panel.filters.kind',
    rule: 'list.rule.ofKind',
    name: (_, value) => t('panel.filters.kindValue', { value }),
    hint: () => '',
  },
  figures: {
    title: 'panel.filters.figures',
    rule: 'list.rule.hasFigures',
    name: (_, value) => t('panel.filters.figuresValue', { value }),
    hint: () => '',
  },
  dossier: {
    title: 'panel.filters.dossier',
    rule: 'list.rule.ofDossier',
    name: ({ whole }, value) => whole.dossier.parts?.find(({ id }) => id === value)?.title ?? value,
    hint: () => '',
  },
};

/** What a facet asks for, in words: its wanted values, and those it hides. */
export function facetWords(open: OpenDossier, key: FacetKey, { include, exclude }: Facet): string {
  const namesOf = (values: readonly string[]): string => listWords(values.map((id) => FACET_WORDS[key].name(open, id)));
  const without = exclude.length === 0 ? null : t('panel.empty.without', { values: namesOf(exclude) });
  const values = include.length === 0 ? (without ?? '') : namesOf(include);
  const all = include.length === 0 || without === null ? values : `${values}, ${without}`;
  return t('panel.empty.facet', { facet: t(FACET_WORDS[key].title), values: all });
}
