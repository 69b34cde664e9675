import { useView } from '#model/hooks/use-view.ts';
import { CiteButton } from '#parts/cite/cite-button.tsx';
import { ErrorLink } from '#parts/error-link.tsx';
import { EventSteps } from './event-steps.tsx';

/** Fixed under the Event panel: cite what is selected, report an error, and step through the list. */
export function EventFoot() {
  const selection = useView((view) => view.selection);
  return (
    <footer className="pn-foot">
      <CiteButton target={selection === null ? { type: 'view' } : { type: 'record', id: selection }} />
      <ErrorLink />
      <EventSteps />
    </footer>
  );
}
