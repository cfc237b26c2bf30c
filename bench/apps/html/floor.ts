import '../start-panel-by-hand.ts';
import { exposeBench } from '../host.ts';
import { renderHost } from './host.ts';

renderHost();
exposeBench({ show() {}, hide() {} });
