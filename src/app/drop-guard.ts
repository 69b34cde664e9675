// A file that is dropped on a page replaces the page, unless the page says that it takes it. Whoever misses the field for an own copy by a few
// pixels would lose the page; so files are taken everywhere, and opened there, or as evidence if they look like it.

function holdsFiles(event: Event): boolean {
  const transfer = 'dataTransfer' in event ? event.dataTransfer : null;
  // a made-up event may carry anything
  return typeof transfer === 'object' && transfer !== null && (transfer as DataTransfer).types.includes('Files');
}

function isFileField(target: EventTarget | null): boolean {
  return target !== null && 'matches' in target && (target as Element).matches('input[type="file"]');
}

/** Keeps files that are dropped beside a field from replacing the page; `onBeside` gets what each held. The result ends it. */
export function guardDrops(host: EventTarget, onBeside: (transfer: DataTransfer | null) => void): () => void {
  const guard = (event: Event): void => {
    if (event.defaultPrevented || !holdsFiles(event) || isFileField(event.target)) return;
    event.preventDefault();
    if (event.type === 'drop') onBeside('dataTransfer' in event ? (event.dataTransfer as DataTransfer | null) : null);
  };
  host.addEventListener('dragover', guard);
  host.addEventListener('drop', guard);
  return () => {
    host.removeEventListener('dragover', guard);
    host.removeEventListener('drop', guard);
  };
}
