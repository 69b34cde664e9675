import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { startApp } from '#app/start-app.ts';
import { keepStartWords } from '#app/start-words.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const showStartWords = keepStartWords(root);
try {
  startApp();
  createRoot(root, { onUncaughtError: showStartWords }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
} catch (error) {
  showStartWords(error);
}
