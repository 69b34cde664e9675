/** A box of the reports lane. */
export function createReportElement(text: string): HTMLElement {
  const root = document.createElement('div');
  root.className = 'tl-mark tl-mark-report';
  const label = document.createElement('span');
  label.className = 'tl-report';
  label.textContent = text;
  root.append(label);
  return root;
}
