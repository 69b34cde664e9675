import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { dropImpact, singleOriginEvents } from '#model/lists/drop-impact.ts';
import { listOf } from '#model/lists/list-query.ts';
import { countSources } from '#model/lists/source-claims.ts';
import { sourceName } from '#model/text/source-name.ts';
import { clearDropped, openList, setDropped } from '#model/view/view-actions.ts';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { listText } from '#messages/list-texts.ts';
import { SourceGroup } from './source-group.tsx';
import './sources.css';

/** What leaving the sources out does: how many events lose everything, how many only range. */
function Impact() {
  const open = useDossier();
  const drop = useView((view) => view.drop);
  const { lost, narrowed } = dropImpact(open);
  if (drop.length === 0) return <p className="pn-quiet">{listText('sources.noneDropped')}</p>;
  return (
    <div className="so-impact" role="status">
      <p>
        <strong>{listText('sources.dropped', { count: drop.length })}</strong>
      </p>
      <p className="so-chips">
        {drop.map((id) => {
          const source = sourceName(open.lookup, open.dossier, id);
          return (
            <Chip
              key={id}
              label={source}
              removeLabel={listText('sources.use', { source })}
              onRemove={() => setDropped(id, false)}
            />
          );
        })}
      </p>
      <ul>
        <li>
          <LinkButton onClick={() => openList(listOf('lost'))}>
            {listText('sources.lost', { count: lost.length })}
          </LinkButton>
        </li>
        <li>
          <LinkButton onClick={() => openList(listOf('narrowed'))}>
            {listText('sources.narrowed', { count: narrowed.length })}
          </LinkButton>
        </li>
      </ul>
      <p>
        <Button variant="outlined" onClick={clearDropped}>
          {listText('sources.all')}
        </Button>
      </p>
    </div>
  );
}

/** Every source with a box to tick: without which the rest of the evidence can be seen. */
export function SourcesPanel() {
  const title = useOpenedTitle();
  const open = useDossier();
  const counts = countSources(open);
  const single = singleOriginEvents(open).length;
  return (
    <article className="pn-body so-panel" aria-labelledby="sources-title">
      <h2 ref={title} tabIndex={-1} className="pn-title" id="sources-title">
        {listText('sources.title')}
      </h2>
      <p className="pn-quiet">{listText('sources.intro')}</p>
      <p>
        <LinkButton onClick={() => openList(listOf('single-origin'))}>
          {listText('sources.single', { count: single })}
        </LinkButton>
      </p>
      <Impact />
      <SourceGroup title={listText('sources.reports')} kind="report" sources={counts.reports} />
      <SourceGroup title={listText('sources.origins')} kind="origin" sources={counts.origins} />
      <SourceGroup title={listText('sources.actors')} kind="actor" sources={counts.actors} />
    </article>
  );
}
