import type { ScriptSubject } from '../script-subject.ts';
import { plain } from '../stand-ins/plain.ts';
import { WIDGET } from './widget.ts';

const control = (name: string, react: boolean, module: string): ScriptSubject => ({
  name,
  driver: new URL(`${name}.ts`, import.meta.url),
  react,
  script: WIDGET,
  standIn: plain,
  server: { module, folder: import.meta.dirname },
});

/** What every probe has to say yes to. */
export const careful: readonly ScriptSubject[] = [
  control('careful', false, 'data:text/javascript,'),
  control('careful-react', true, 'data:text/javascript,'),
];

/** What every probe has to say no to. */
export const careless: readonly ScriptSubject[] = [
  control('careless', false, 'data:text/javascript,document.title'),
  control('careless-react', true, 'data:text/javascript,globalThis.left=1'),
];
