import { ErrorLink } from '#parts/error-link.tsx';

/** Fixed under a panel without a foot of its own. */
export function PlainFoot() {
  return (
    <footer className="pn-foot">
      <ErrorLink />
    </footer>
  );
}
