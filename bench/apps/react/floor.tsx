import '../start-panel-by-hand.ts';
import { countRender } from '../host.ts';
import { mount } from './mount.ts';
import { useShown } from './use-shown.ts';

function Nothing() {
  return null;
}

function App() {
  const shown = useShown();
  return (
    <>
      <h1>Operators</h1>
      <p>Rendered {countRender()} times</p>
      {shown && <Nothing />}
    </>
  );
}

mount(<App />);
