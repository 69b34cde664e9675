import { t } from '#messages/t.ts';

interface FacetFindProps {
  /** Title of the facet. */
  readonly facet: string;
  readonly wanted: string;
  /** How many values match; null = nothing is looked for. */
  readonly found: number | null;
  readonly onWant: (text: string) => void;
}

/** The search of a long facet. */
export function FacetFind({ facet, wanted, found, onWant }: FacetFindProps) {
  const name = t('panel.filters.find', { facet });
  return (
    <li className="ft-find">
      <input
        type="search"
        className="ft-find-field"
        aria-label={name}
        placeholder={name}
        value={wanted}
        onChange={(event) => onWant(event.target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onWant('');
        }}
      />
      <span role="status">{found === 0 && t('panel.filters.findNone')}</span>
    </li>
  );
}
