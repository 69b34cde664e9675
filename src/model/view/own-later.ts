// What the reader wants of events that are not known yet on a known-on date. A link says it by itself; where the address asks for nothing, the
// reader's own choice counts.
import { DEFAULT_VIEW, LATER_CHOICES } from '#core/view/view.ts';
import type { LaterChoice, View } from '#core/view/view.ts';
import { encodeView } from '#core/view/view-url.ts';
import { readSetting, writeSetting } from './own-settings.ts';
import { setLater } from './view-actions.ts';

const KEY = 'later';

/** What the reader chose on this device, else faint. */
function ownLater(): LaterChoice {
  const stored = readSetting(KEY);
  return LATER_CHOICES.find((later) => later === stored) ?? DEFAULT_VIEW.later;
}

/** The reader's choice: seen at once, and kept on the device. */
export function chooseOwnLater(later: LaterChoice): void {
  setLater(later);
  writeSetting(KEY, later === DEFAULT_VIEW.later ? null : later);
}

/** A view that asks for nothing with the reader's choice; any other as it is. */
export function withOwnLater(view: View): View {
  return encodeView(view) === '' ? { ...view, later: ownLater() } : view;
}
