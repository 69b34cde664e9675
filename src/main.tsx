import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { startApp } from '#app/start-app.ts';
import { keepStartWords } from '#app/start-words.ts';
import { speakerTalkId } from '#model/stories/talk.ts';
import { restoreOwnTheme } from '#model/view/own-theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const showStartWords = keepStartWords(root);
try {
  const talkId = speakerTalkId(window.location.hash);
  if (talkId === null) startApp();
  else restoreOwnTheme();
  createRoot(root, { onUncaughtError: showStartWords }).render(
    <StrictMode>
      <App talkId={talkId} />
    </StrictMode>,
  );
} catch (error) {
  showStartWords(error);
}
