import type { ReactNode } from 'react';
import { changeGroups, headingLines } from '#model/releases/change-words.ts';
import type { ChangeEntry, ChangeGroup, Versions } from '#model/releases/change-words.ts';
import { releaseText } from '#messages/release-texts.ts';

interface ChangeGroupsProps {
  readonly versions: Versions;
  /** The title of a record, with the way to it if there is one. */
  readonly titleOf: (entry: ChangeEntry, group: ChangeGroup) => ReactNode;
  /** Level of the heads. */
  readonly head: 'h3' | 'h4';
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** All that has changed between two versions, in groups: what was added, changed, withdrawn or merged. */
export function ChangeGroups({ versions, titleOf, head: Head }: ChangeGroupsProps) {
  const heading = headingLines(versions);
  return (
    <>
      {changeGroups(versions).map((group) => (
        <section key={group.title} className="vs-group">
          <Head>
            {group.title} <small>{group.entries.length}</small>
          </Head>
          <ul>
            {group.entries.map((entry) => (
              <li key={entry.id} data-change={entry.id}>
                {titleOf(entry, group)}
                <Lines lines={entry.lines} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {heading.length > 0 && (
        <section className="vs-group">
          <Head>{releaseText('release.changes.heading')}</Head>
          <Lines lines={heading} />
        </section>
      )}
    </>
  );
}
