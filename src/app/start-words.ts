/**
 * Keeps the words that stand in the page before the app takes over. The result puts them back, with the advice that otherwise comes late, for
 * an app that cannot start or that has failed as a whole.
 */
export function keepStartWords(root: HTMLElement): (error: unknown) => void {
  const words = [...root.children];
  return (error) => {
    queueMicrotask(() => {
      throw error;
    });
    root.replaceChildren(...words);
    for (const word of words) word.querySelector('.start-late')?.setAttribute('data-now', '');
    document.documentElement.dataset['state'] = 'error';
  };
}
