// A dossier with a report that was coded at the desk, as the sources that it is built from.
import { codingFiles } from '#core/coding/coding-files.ts';
import type { Coding } from '#core/coding/coding.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { writeSources } from '../own/write-sources.ts';
import type { SourceTexts } from '../own/write-sources.ts';

/** The sources of the dossier, in which the coding stands: its report in the place of the one with its id, its new records beside those that there are. */
export function dossierWithCoding(dossier: Dossier, coding: Coding): SourceTexts {
  const { id } = coding.report;
  const rest = {
    ...dossier,
    reports: dossier.reports.filter((report) => report.id !== id),
    claims: dossier.claims.filter(({ reportId }) => reportId !== id),
  };
  const files = new Map(writeSources(rest));
  for (const { file, text, isAddition } of codingFiles(coding)) {
    const there = isAddition ? files.get(file) : undefined;
    // an empty list is written as one
    const isList = there !== undefined && there.trim() !== '[]';
    files.set(file, isList ? `${there}\n${text}` : text);
  }
  return files;
}
