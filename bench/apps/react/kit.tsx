import { ChatHubProvider, ChatHubWidget } from '@chathub/react';
import { countRender, noteReady } from '../host.ts';
import { mount } from './mount.ts';
import { useShown } from './use-shown.ts';

function App() {
  const shown = useShown();
  return (
    <ChatHubProvider options={window.benchConfig}>
      <h1>Operators</h1>
      <p>Rendered {countRender()} times</p>
      {shown && <ChatHubWidget onReady={noteReady} />}
    </ChatHubProvider>
  );
}

mount(<App />);
