import { markStatusOf } from '#core/query/mark-status.ts';
import type { MarkStatus } from '#core/query/mark-status.ts';
import { useDossier } from '#model/dossier/open-dossier.ts';
import type { OpenDossier } from '#model/dossier/open-dossier.ts';
import { Mark } from '#ui/mark/mark.tsx';
import { MARK_ICONS } from '#ui/mark/mark-paths.ts';
import type { MarkIconName } from '#ui/mark/mark-paths.ts';

/** The status that the event's mark shows, from the index. */
export function markStatus({ index }: OpenDossier, eventId: string): MarkStatus {
  const row = index.rowOf.get(eventId);
  return row === undefined ? 'possible' : markStatusOf(index.status[row] ?? 0);
}

function isIcon(name: string): name is MarkIconName {
  return name in MARK_ICONS;
}

/** The mark of an event type; an icon that this version does not have is replaced by a plain one. */
export function TypeMark({
  typeId,
  fill,
  size,
}: {
  readonly typeId: string;
  readonly fill: MarkStatus;
  readonly size: number;
}) {
  const { lookup } = useDossier();
  const type = lookup.eventTypes.get(typeId);
  const icon = type !== undefined && isIcon(type.icon) ? type.icon : 'context';
  return <Mark colour={type?.colour ?? 'context'} icon={icon} fill={fill} size={size} />;
}

/** The mark of an event: its type, and who stands behind it. */
export function EventMark({ eventId, size }: { readonly eventId: string; readonly size: number }) {
  const open = useDossier();
  return <TypeMark typeId={open.lookup.events.get(eventId)?.type ?? ''} fill={markStatus(open, eventId)} size={size} />;
}
