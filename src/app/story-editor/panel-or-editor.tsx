import { latePart } from '#model/hooks/late-part.ts';
import { useIsEditing } from '#model/hooks/use-story.ts';
import { PanelPane } from '#panels/panel-pane.tsx';
import { t } from '#messages/t.ts';
import { PartBox } from '#ui/part-box.tsx';

const StoryEditor = latePart('story-editor', () => import('./story-editor.tsx').then((part) => part.StoryEditor));

/** The panel, or in its place the editor of the story that the reader writes. */
export function PanelOrEditor() {
  if (!useIsEditing()) return <PanelPane />;
  return (
    <PartBox title={t('app.panelFailed')}>
      <StoryEditor />
    </PartBox>
  );
}
