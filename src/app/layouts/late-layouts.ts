import { partLoad } from '#late/part-load.ts';
import type { LayoutKind } from './use-layout-kind.ts';

export const PHONE_LAYOUT = partLoad('phone-layout', () =>
  import('./phone-layout.tsx').then((part) => part.PhoneLayout),
);
export const TABLET_LAYOUT = partLoad('tablet-layout', () =>
  import('./tablet-layout.tsx').then((part) => part.TabletLayout),
);

/** What a layout waits for; null for those that come with the first load. */
export function loadOfLayout(kind: LayoutKind): typeof PHONE_LAYOUT | null {
  switch (kind) {
    case 'desktop':
    case 'laptop':
      return null;
    case 'tablet':
      return TABLET_LAYOUT;
    case 'phone':
      return PHONE_LAYOUT;
  }
}
