/** What a drop or a paste holds. It must be taken at once: the browser empties it after the event. */
export interface HeldDrop {
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
  readonly text: string;
}

const EVIDENCE = /\.(?:zip|ya?ml|csv|tsv|json|geojson|umap)$/i;

export function holdDrop(transfer: DataTransfer): HeldDrop {
  return {
    entries: [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []),
    files: [...transfer.files],
    text: transfer.getData('text/plain'),
  };
}

/** Whether somebody who drops this on the page means to open it as evidence: a folder, or a file of such a kind. */
export function isEvidence({ entries, files }: HeldDrop): boolean {
  return entries.some(({ isDirectory }) => isDirectory) || files.some(({ name }) => EVIDENCE.test(name));
}
