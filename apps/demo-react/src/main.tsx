import '@chathub-demo/kit/styles.css';
import { readConfiguration } from '@chathub-demo/kit';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const container = document.getElementById('app');
if (!container) throw new Error('The page has no #app element.');

createRoot(container).render(
  <StrictMode>
    <App configuration={readConfiguration(document)} />
  </StrictMode>,
);
