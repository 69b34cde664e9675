import { panelFiguresMessages } from './en/panel-figures.ts';
import { lateTexts } from './t.ts';

export type FiguresMessageId = keyof typeof panelFiguresMessages;

/** Texts of the Figures panel and of the relations of figures, which come with their chunks. */
export const figuresText = lateTexts(panelFiguresMessages);
