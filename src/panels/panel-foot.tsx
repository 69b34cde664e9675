import { EventFoot } from '#panels/event/event-foot.tsx';
import { PlainFoot } from './plain-foot.tsx';

/** `event` steps through the list of events. */
export type PanelFootKind = 'event' | 'plain';

/** The foot of a panel: a part that comes after the first text, all kinds of it at once. */
export function PanelFoot({ kind }: { readonly kind: PanelFootKind }) {
  return kind === 'event' ? <EventFoot /> : <PlainFoot />;
}
