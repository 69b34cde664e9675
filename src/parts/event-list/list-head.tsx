import { t } from '#messages/t.ts';

interface ListHeadProps {
  readonly title: string;
  /** Events in the group. */
  readonly count: number;
}

/** Head of a group of events with their count. */
export function ListHead({ title, count }: ListHeadProps) {
  return (
    <h3 className="pn-list-head">
      <bdi>{title}</bdi>
      <span className="pn-list-count">{t('panel.count.events', { count })}</span>
    </h3>
  );
}
