import {
  CornerDownLeft,
  FileText,
  MapPin,
  Megaphone,
  MessageSquareQuote,
  Search,
  SquareChevronRight,
  UserRound,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDossier } from '#model/dossier/dossier-context.ts';
import type { RecordKind } from '#model/search/search-records.ts';
import { searchText } from '#messages/search-texts.ts';
import { EventMark } from '#parts/event-mark.tsx';
import { Icon } from '#ui/icon.tsx';
import { MarkedText } from './marked-text.tsx';
import { recordWords } from './record-words.ts';
import type { SearchOption } from './search-options.ts';
import { ShortcutKeys } from './shortcut-keys.tsx';

const ICONS: Readonly<Record<Exclude<RecordKind, 'event'>, LucideIcon>> = {
  place: MapPin,
  actor: UserRound,
  claim: MessageSquareQuote,
  report: FileText,
  origin: Megaphone,
};

type IsMarked = (term: string) => boolean;

interface RecordOptionProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly isMarked: IsMarked;
}

function RecordOption({ kind, id, isMarked }: RecordOptionProps) {
  const open = useDossier();
  const { name, notes } = recordWords(open, kind, id, isMarked);
  return (
    <>
      <span className="sr-sign">
        {kind === 'event' ? <EventMark eventId={id} size={20} /> : <Icon of={ICONS[kind]} />}
      </span>
      <span className="sr-words">
        <span className={kind === 'claim' ? 'sr-name sr-claim' : 'sr-name'} dir="auto">
          <MarkedText text={name} isMarked={isMarked} />
        </span>{' '}
        <span className="sr-notes">
          {notes
            .filter((note) => note !== '')
            .map((note) => (
              <bdi key={note} className="sr-note">
                <MarkedText text={note} isMarked={isMarked} />{' '}
              </bdi>
            ))}
        </span>
      </span>
    </>
  );
}

interface PlainOptionProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly end?: ReactNode;
}

function PlainOption({ icon, name, end }: PlainOptionProps) {
  return (
    <>
      <span className="sr-sign">
        <Icon of={icon} />
      </span>
      <span className="sr-words sr-name" dir="auto">
        {name}
      </span>
      {end}
    </>
  );
}

/** What an option says: its sign, its words, and its keys. */
export function OptionContent({ option, isMarked }: { readonly option: SearchOption; readonly isMarked: IsMarked }) {
  switch (option.type) {
    case 'filter':
      return (
        <PlainOption
          icon={Search}
          name={searchText('search.filter')}
          end={
            <span className="sr-end">
              {searchText('search.found.event', { count: option.count })}
              <Icon of={CornerDownLeft} size={14} />
            </span>
          }
        />
      );
    case 'query':
      return <PlainOption icon={Search} name={option.query} />;
    case 'command': {
      const { words, shortcut } = option.command;
      return (
        <PlainOption
          icon={SquareChevronRight}
          name={words}
          end={shortcut !== null && <ShortcutKeys shortcut={shortcut} />}
        />
      );
    }
    case 'record':
      return <RecordOption kind={option.kind} id={option.id} isMarked={isMarked} />;
  }
}
