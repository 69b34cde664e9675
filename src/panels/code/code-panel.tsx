import { useDossier } from '#model/dossier/dossier-context.ts';
import { useCoding } from '#model/coding/use-coding.ts';
import { useOpenedTitle } from '#parts/follow-focus.ts';
import { codeText } from '#messages/code-texts.ts';
import { Desk } from './desk.tsx';
import { StartCoding } from './start-coding.tsx';
import './code.css';

/** The coder's desk: a report becomes claims, on this device. */
export function CodePanel() {
  const { dossier } = useDossier();
  const title = useOpenedTitle();
  const coding = useCoding((state) => (state.dossierId === dossier.id ? state.coding : null));
  return (
    <div className="pn-body cd-body">
      <h2 ref={title} tabIndex={-1} className="pn-title">
        {codeText('code.title')}
      </h2>
      {coding === null ? (
        <StartCoding dossier={dossier} />
      ) : (
        <Desk key={coding.report.id} dossier={dossier} coding={coding} />
      )}
    </div>
  );
}
