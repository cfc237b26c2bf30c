import { exposeBench } from '../host.ts';
import { fetchOperatorToken, insertWidget, removeWidget } from '../widget-by-hand.ts';
import { renderHost } from './host.ts';

let shown = true;

async function show() {
  shown = true;
  const token = await fetchOperatorToken();
  if (shown) insertWidget(token);
}

void show();
renderHost();
exposeBench({
  show: () => void show(),
  hide() {
    shown = false;
    removeWidget();
  },
});
