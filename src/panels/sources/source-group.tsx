import { useDossier } from '#model/dossier/dossier-context.ts';
import { useView } from '#model/hooks/use-view.ts';
import { listOf } from '#model/lists/list-query.ts';
import type { SourceCount } from '#model/lists/source-claims.ts';
import { sourceName } from '#model/text/source-name.ts';
import { openList, setDropped } from '#model/view/view-actions.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Section } from '#ui/section.tsx';
import { useSteps } from '#ui/use-steps.ts';
import { listText } from '#messages/list-texts.ts';

/** Rows shown at first, and with each wish for more. */
const STEP = 25;

interface SourceGroupProps {
  readonly title: string;
  readonly kind: 'report' | 'origin' | 'actor';
  readonly sources: readonly SourceCount[];
}

/** Sources of one kind: a box to count them or leave them out, and the claims that name them. */
export function SourceGroup({ title, kind, sources }: SourceGroupProps) {
  const { lookup, dossier } = useDossier();
  const drop = useView((view) => view.drop);
  const [limit, showMore] = useSteps(STEP);
  const shown = sources.filter(({ id }, at) => at < limit || drop.includes(id));
  const left = sources.length - shown.length;
  return (
    <Section title={title}>
      <ul className="so-rows">
        {shown.map(({ id, claims }) => {
          const source = sourceName(lookup, dossier, id);
          const isDropped = drop.includes(id);
          const title = kind === 'report' ? (lookup.reports.get(id)?.title ?? '') : '';
          return (
            <li key={id} className="so-row" data-dropped={isDropped}>
              <label>
                <input
                  type="checkbox"
                  checked={!isDropped}
                  aria-label={listText('sources.use', { source })}
                  onChange={(event) => setDropped(id, !event.target.checked)}
                />
                <span className="so-name">
                  <bdi>{source}</bdi>
                  {title !== '' && (
                    <span className="pt-faint">
                      {' '}
                      <bdi>{title}</bdi>
                    </span>
                  )}
                </span>
              </label>
              <LinkButton onClick={() => openList(listOf(kind, id))}>
                {listText('sources.claims', { count: claims })}
              </LinkButton>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <p>
          <LinkButton onClick={showMore}>{listText('sources.more', { count: Math.min(STEP, left), left })}</LinkButton>
        </p>
      )}
    </Section>
  );
}
