import 'zone.js';

// It takes the rejections that `expect.poll` handles a moment later for unhandled ones.
Reflect.set(Zone, Zone.__symbol__('ignoreConsoleErrorUncaughtError'), true);

export { default } from '../angular/client.ts';
