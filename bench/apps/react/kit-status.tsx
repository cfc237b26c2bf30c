import { ChatHubProvider, ChatHubWidget, useChatHub } from '@chathub/react';
import { useEffect } from 'react';
import { countRender, noteReady } from '../host.ts';
import { countStatusRender, exposeStatus } from '../status.ts';
import { mount } from './mount.ts';
import { useShown } from './use-shown.ts';

function Status() {
  const { status, refresh } = useChatHub();
  useEffect(() => exposeStatus(refresh), [refresh]);
  return (
    <p>
      {status}, rendered {countStatusRender()} times
    </p>
  );
}

function App() {
  const shown = useShown();
  return (
    <ChatHubProvider options={window.benchConfig}>
      <h1>Operators</h1>
      <p>Rendered {countRender()} times</p>
      <Status />
      {shown && <ChatHubWidget onReady={noteReady} />}
    </ChatHubProvider>
  );
}

mount(<App />);
