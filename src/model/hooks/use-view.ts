import { useStore } from 'zustand';
import type { View } from '#core/view/view.ts';
import { viewStore } from '../view/view-store.ts';
import type { Session } from '../view/view-store.ts';

/** One value of the View; the component renders again only when that value changes. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(viewStore, (state) => select(state.view));
}

/** One value of the Session. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(viewStore, (state) => select(state.session));
}
