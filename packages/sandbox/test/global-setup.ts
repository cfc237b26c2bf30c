import { buildWidget } from '../widget-build.ts';

export default buildWidget;
