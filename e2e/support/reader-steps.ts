// What a reader does to find an answer, in steps that can be counted.

/** One step: a key (or keys pressed together), a typed query with the Enter that sends it, or a click. Scrolling is none. */
export type Step =
  | { readonly type: 'press'; readonly keys: string }
  | { readonly type: 'query'; readonly text: string; readonly isSent: boolean }
  | {
      readonly type: 'click';
      readonly role: 'button' | 'link' | 'tab' | 'option' | 'textbox' | 'combobox' | 'radio' | 'checkbox' | 'heading';
      readonly name: string | RegExp;
    };

export function press(keys: string): Step {
  return { type: 'press', keys };
}

/** Types into what has the focus, and sends it. */
export function ask(text: string): Step {
  return { type: 'query', text, isSent: true };
}

/** Types into what has the focus, and looks at what is found. */
export function type(text: string): Step {
  return { type: 'query', text, isSent: false };
}

/** A step in words, as for a reader. */
export function sayStep(step: Step): string {
  switch (step.type) {
    case 'press':
      return step.keys.replace('ControlOrMeta', 'Ctrl');
    case 'query':
      return `“${step.text}”${step.isSent ? ' Enter' : ''}`;
    case 'click':
      return `${step.role} ${step.name.toString()}`;
  }
}

function clickOn(role: Extract<Step, { type: 'click' }>['role']) {
  return (name: string | RegExp): Step => ({ type: 'click', role, name });
}

export const click = {
  button: clickOn('button'),
  link: clickOn('link'),
  tab: clickOn('tab'),
  option: clickOn('option'),
  radio: clickOn('radio'),
  checkbox: clickOn('checkbox'),
  heading: clickOn('heading'),
  field: clickOn('textbox'),
  search: clickOn('combobox'),
} as const;
