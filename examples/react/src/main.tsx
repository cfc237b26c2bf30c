import { ChatHubProvider } from '@chathub/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ChatHubProvider
      options={{
        tokenEndpoint: '/api/chathub/token',
        // Set while you develop; without it the script comes from ChatHub.
        scriptUrl: import.meta.env.VITE_CHATHUB_WIDGET_URL,
      }}
    >
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </ChatHubProvider>
  </StrictMode>,
);
