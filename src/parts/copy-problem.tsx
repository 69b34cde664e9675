import { TriangleAlert } from 'lucide-react';
import type { Report } from '#core/dossier/types.ts';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { AttachProblem } from '#model/originals/original-store.ts';
import { MOST_COPY_LINES } from '#model/originals/copy-lines.ts';
import { LARGEST_COPY_BYTES } from '#model/originals/read-copy.ts';
import { numberWords } from '#model/text/number-words.ts';
import { reportLabel } from '#model/text/report-label.ts';
import { originalText } from '#messages/original-texts.ts';
import { t } from '#messages/t.ts';
import { Icon } from '#ui/icon.tsx';

const BYTES_IN_MB = 1_000_000;

const PLAIN = {
  empty: ['original.problem.empty', 'original.problem.emptyText'],
  binary: ['original.problem.binary', 'original.problem.binaryText'],
  encoding: ['original.problem.encoding', 'original.problem.encodingText'],
  'too-many-lines': ['original.problem.tooManyLines', 'original.problem.tooManyLinesText'],
  unreadable: ['original.problem.unreadable', 'original.problem.unreadableText'],
} as const;

interface CopyProblemProps {
  readonly report: Report;
  readonly problem: AttachProblem;
}

function NoMatch({
  report,
  problem,
}: {
  readonly report: Report;
  readonly problem: AttachProblem & { status: 'no-match' };
}) {
  const { dossier, manifest } = useDossier();
  const { lines, matched, firstMissing, fits } = problem;
  return (
    <>
      <p>
        {originalText('original.problem.comparedWith', {
          title: report.title ?? t('model.report.untitled'),
          hashes: report.lineHashes?.length ?? 0,
          version: dossier.version,
          hash: manifest.hash,
        })}{' '}
        {originalText('original.problem.matched', { lines, matched, firstMissing: firstMissing ?? 0 })}
      </p>
      <p>
        {fits === null
          ? originalText('original.problem.remedy')
          : originalText('original.problem.fits', { report: reportLabel(dossier, fits) })}
      </p>
      <p className="pt-faint">{originalText('original.problem.fingerprint', { sha256: report.textSha256 ?? '' })}</p>
    </>
  );
}

/** Why a file was not attached: what it is or what it was compared with, and what to do. */
export function CopyProblem({ report, problem }: CopyProblemProps) {
  const { dossier } = useDossier();
  const { file, status } = problem;
  const label = reportLabel(dossier, report.id);
  const heading = (): string => {
    if (status === 'no-match') return originalText('original.problem.noMatch', { file, report: label });
    return originalText(status === 'too-large' ? 'original.problem.tooLarge' : PLAIN[status][0], { file });
  };
  return (
    <div className="pt-problem" role="alert">
      <Icon of={TriangleAlert} />
      <div className="pt-problem-words">
        <p className="pt-problem-what">{heading()}</p>
        {status === 'no-match' && <NoMatch report={report} problem={problem} />}
        {status === 'too-large' && (
          <p>
            {originalText('original.problem.tooLargeText', {
              size: numberWords(Math.ceil(problem.bytes / BYTES_IN_MB)),
              limit: numberWords(LARGEST_COPY_BYTES / BYTES_IN_MB),
            })}
          </p>
        )}
        {status !== 'no-match' && status !== 'too-large' && (
          <p>{originalText(PLAIN[status][1], { limit: numberWords(MOST_COPY_LINES) })}</p>
        )}
      </div>
    </div>
  );
}
