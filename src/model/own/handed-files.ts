// Files that one room hands to the dialog that opens own evidence.
import { openDialog } from '../view/view-actions.ts';
import type { BroughtFile } from './build-messages.ts';

let handed: readonly BroughtFile[] | null = null;

/** Opens the dialog with these files in it. */
export function handFiles(files: readonly BroughtFile[]): void {
  handed = files;
  openDialog('open');
}

/** The files that were handed over, once. */
export function takeHandedFiles(): readonly BroughtFile[] {
  const files = handed ?? [];
  handed = null;
  return files;
}
