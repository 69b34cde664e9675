import { useEffect, useRef, useState } from 'react';
import type { PresenterAct } from '#core/story/presenter-acts.ts';
import { openTalkLine } from '#model/stories/talk.ts';
import type { Talk, TalkLine } from '#model/stories/talk.ts';

interface HeardTalk {
  /** What was last heard; null = nothing yet. */
  readonly talk: Talk | null;
  /** The page before the room presents now. */
  readonly isOn: boolean;
  readonly send: (act: PresenterAct) => void;
}

/** Listens to the page before the room, and asks it for things. */
export function useTalk(talkId: string): HeardTalk {
  const [talk, setTalk] = useState<Talk | null>(null);
  const [isOn, setOn] = useState(false);
  const line = useRef<TalkLine | null>(null);
  useEffect(() => {
    const opened = openTalkLine(talkId, (message) => {
      if (message.type === 'talk') setTalk(message.talk);
      if (message.type === 'talk' || message.type === 'end') setOn(message.type === 'talk');
    });
    line.current = opened;
    opened.send({ type: 'hello' });
    return () => opened.close();
  }, [talkId]);
  return { talk, isOn, send: (act) => line.current?.send({ type: 'act', act }) };
}
