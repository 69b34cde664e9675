import { byBlockMessages } from './by-block.ts';
import { columnsMessages } from './columns.ts';
import { codeMessages } from './code.ts';
import { coverageMessages } from './coverage.ts';
import { embedMessages } from './embed.ts';
import { eventListMessages } from './event-list.ts';
import { exportMessages } from './export.ts';
import { mapMessages } from './map.ts';
import { ownMessages } from './own.ts';
import { panelAboutMessages } from './panel-about.ts';
import { panelChangesMessages } from './panel-changes.ts';
import { panelChronologyMessages } from './panel-chronology.ts';
import { panelEventMessages } from './panel-event.ts';
import { panelFiguresMessages } from './panel-figures.ts';
import { panelListMessages } from './panel-list.ts';
import { panelOriginalMessages } from './panel-original.ts';
import { panelReportsMessages } from './panel-reports.ts';
import { pictureMessages } from './picture.ts';
import { preflightMessages } from './preflight.ts';
import { releaseMessages } from './releases.ts';
import { searchMessages } from './search.ts';
import { secondCoderMessages } from './second-coder.ts';
import { speakerMessages } from './speaker.ts';
import { storyMessages } from './story.ts';
import { storyEditorMessages } from './story-editor.ts';
import { timelineMessages } from './timeline.ts';

/** Parts of the catalogue that come with their own chunks, by file and export: for the build and the tests, never for the page. */
export const LATE_PARTS = {
  'by-block': { name: 'byBlockMessages', texts: byBlockMessages },
  columns: { name: 'columnsMessages', texts: columnsMessages },
  code: { name: 'codeMessages', texts: codeMessages },
  coverage: { name: 'coverageMessages', texts: coverageMessages },
  embed: { name: 'embedMessages', texts: embedMessages },
  'event-list': { name: 'eventListMessages', texts: eventListMessages },
  export: { name: 'exportMessages', texts: exportMessages },
  map: { name: 'mapMessages', texts: mapMessages },
  own: { name: 'ownMessages', texts: ownMessages },
  'panel-about': { name: 'panelAboutMessages', texts: panelAboutMessages },
  'panel-changes': { name: 'panelChangesMessages', texts: panelChangesMessages },
  'panel-chronology': { name: 'panelChronologyMessages', texts: panelChronologyMessages },
  'panel-event': { name: 'panelEventMessages', texts: panelEventMessages },
  'panel-figures': { name: 'panelFiguresMessages', texts: panelFiguresMessages },
  'panel-list': { name: 'panelListMessages', texts: panelListMessages },
  'panel-original': { name: 'panelOriginalMessages', texts: panelOriginalMessages },
  'panel-reports': { name: 'panelReportsMessages', texts: panelReportsMessages },
  picture: { name: 'pictureMessages', texts: pictureMessages },
  preflight: { name: 'preflightMessages', texts: preflightMessages },
  releases: { name: 'releaseMessages', texts: releaseMessages },
  search: { name: 'searchMessages', texts: searchMessages },
  'second-coder': { name: 'secondCoderMessages', texts: secondCoderMessages },
  speaker: { name: 'speakerMessages', texts: speakerMessages },
  story: { name: 'storyMessages', texts: storyMessages },
  'story-editor': { name: 'storyEditorMessages', texts: storyEditorMessages },
  timeline: { name: 'timelineMessages', texts: timelineMessages },
} as const;
