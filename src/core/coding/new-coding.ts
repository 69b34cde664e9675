import { hashBytes, lineHash, reportLines } from '../dossier/locator.ts';
import type { Report } from '../dossier/types.ts';
import type { Coding } from './coding.ts';

/** Bytes of a text in UTF-8. */
export type ToBytes = (text: string) => Uint8Array;

/** A coding without claims of a text; `from` = a report of a dossier whose bibliography it takes over. */
export function newCoding(id: string, text: string, toBytes: ToBytes, from: Report | null = null): Coding {
  const lines = reportLines(text);
  const isSame =
    from?.lineHashes?.length === lines.length && lines.every((line, at) => lineHash(line) === from.lineHashes?.[at]);
  return {
    report: {
      id,
      title: from?.title ?? '',
      publisher: from?.publisher ?? '',
      credits: from?.credits ?? [],
      authors: from?.authors ?? [],
      published: from?.published.text ?? '',
      notBefore: from?.notBefore ?? '',
      notAfter: from?.notAfter ?? '',
      publishedBasis: from?.publishedBasis ?? '',
      publishedNote: from?.publishedNote ?? '',
      language: from?.language ?? 'en',
      url: from?.url ?? '',
      archivedUrl: from?.archivedUrl ?? '',
      kind: from?.kind ?? '',
      reliability: from?.reliability ?? '',
      reliabilityWhy: from?.reliabilityWhy ?? '',
      // the copy may have other line ends than the file that was coded
      textSha256: (isSame ? from.textSha256 : null) ?? hashBytes(toBytes(text)),
      lines: lines.length,
      lineHashes: lines.map(lineHash),
    },
    text,
    claims: [],
    events: [],
    origins: [],
    actors: [],
    places: [],
    refused: [],
  };
}
