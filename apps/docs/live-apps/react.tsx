import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './react-app.tsx';

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
