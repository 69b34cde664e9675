import { patchSession, viewStore } from './view-store.ts';
import type { RoomTheme } from './view-store.ts';

const ROOM_THEMES: readonly RoomTheme[] = ['light', 'dark', 'contrast'];

/** Takes the next theme for a room: the one on the screen, the other one, the one of high contrast, and again. */
export function switchRoomTheme(): void {
  const shown = viewStore.getState().session.roomTheme ?? document.documentElement.dataset['theme'];
  const at = ROOM_THEMES.findIndex((theme) => theme === shown);
  patchSession({ roomTheme: ROOM_THEMES[(at + 1) % ROOM_THEMES.length] ?? null });
}
