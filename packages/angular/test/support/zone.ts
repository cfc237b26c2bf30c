import '@angular/compiler';
import 'zone.js';

// It takes the rejections that `vi.waitFor` handles a moment later for unhandled ones.
Reflect.set(Zone, Zone.__symbol__('ignoreConsoleErrorUncaughtError'), true);
