import type { Locator, Page } from '@playwright/test';

/** What a user does, once everything that it needs has been found: a click at the middle of something, a key on it, or a value put into it. */
export type UserAction =
  | { readonly type: 'fill'; readonly on: Locator; readonly value: () => Promise<string> }
  | { readonly type: 'click'; readonly on: Locator }
  | { readonly type: 'key'; readonly on: Locator; readonly key: string };

/** A search that finds while one types. */
export interface Search {
  /** Puts the beginning of a word into the box. */
  readonly begin: (page: Page) => UserAction;
  readonly type: (page: Page) => UserAction;
  readonly untype: (page: Page) => UserAction;
  readonly leave: (page: Page) => UserAction;
  /** Text that differs after a keystroke: typing is no part of the view yet. */
  readonly found: (page: Page) => Promise<string>;
}

/** A table of the events that can be sorted. */
export interface Sorting {
  /** One after the other. */
  readonly open: readonly ((page: Page) => UserAction)[];
  readonly sort: (page: Page) => UserAction;
  readonly unsort: (page: Page) => UserAction;
  readonly close: (page: Page) => UserAction;
}

/** A page that shows a dossier, and where its users put their hands. */
export interface Subject {
  readonly name: string;
  /** In the document once the first text can be read; the title is asked for besides. */
  readonly textSelector: string;
  /** An expression that gives a promise for the moment when nothing is pending any more. */
  readonly idle: string;
  /** Text that differs between any two views of the page, if there is one: an action that changes nothing is not measured. */
  readonly view?: (page: Page) => string;
  readonly filter: (page: Page) => UserAction;
  readonly unfilter: (page: Page) => UserAction;
  readonly select: (page: Page) => UserAction;
  readonly unselect: (page: Page) => UserAction;
  /** Shows the list of events, where it is not the first thing that is seen. */
  readonly openList?: (page: Page) => UserAction;
  readonly changeWindow: (page: Page) => UserAction;
  readonly changeWindowBack: (page: Page) => UserAction;
  /** Halves the time on the screen, more or less, so that there is something to drag it to. */
  readonly zoomIn: (page: Page) => UserAction;
  /** What only the app can do; a page without it has no number there. */
  /** To a day between the first (0) and the last (1) publication. */
  readonly changeKnown?: (page: Page, share: number) => UserAction;
  readonly changeKnownBack?: (page: Page) => UserAction;
  readonly openSources?: (page: Page) => UserAction;
  readonly drop?: (page: Page) => UserAction;
  readonly undrop?: (page: Page) => UserAction;
  readonly filterOtherwise?: (page: Page) => UserAction;
  readonly search?: Search;
  readonly sorting?: Sorting;
  readonly openFigures?: (page: Page) => UserAction;
  readonly closeFigures?: (page: Page) => UserAction;
  /** What is dragged sideways for two seconds. */
  readonly dragged: (page: Page) => Locator;
}
