import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { searchOf } from '#model/search/search-of.ts';
import { searchFor } from '#model/view/view-actions.ts';
import { eventText } from '#messages/event-texts.ts';
import { LinkButton } from '#ui/link-button.tsx';

/** Queries near to one that finds nothing at all; nothing for any other. */
export function NearestQueries() {
  const open = useDossier();
  const query = useView((view) => view.query);
  const search = searchOf(open.whole).current();
  if (query === '' || search === null || search.find(open, query).counts.event > 0) return null;
  const near = search.nearest(open, query);
  if (near.length === 0) return null;
  return (
    <p className="pn-near">
      {eventText('panel.empty.didYouMean')}{' '}
      {near.map((each) => (
        <LinkButton key={each} onClick={() => searchFor(each)}>
          <bdi>{each}</bdi>
        </LinkButton>
      ))}
    </p>
  );
}
