import { selectRecord } from '#model/view/view-actions.ts';
import { Button } from '#ui/button.tsx';
import { t } from '#messages/t.ts';

/** What a reader sees who followed a link to a record that this dossier does not have. */
export function UnknownRecord({ id }: { readonly id: string }) {
  return (
    <div className="pn-body pn-message">
      <h2 className="pn-title">{t('panel.unknown.title')}</h2>
      <p>{t('panel.unknown.text', { id })}</p>
      <p>
        <Button variant="outlined" onClick={() => selectRecord(null)}>
          {t('panel.unknown.showList')}
        </Button>
      </p>
    </div>
  );
}
