import Intercom, { boot, show, shutdown } from '@intercom/messenger-js-sdk';
import type { ScriptDriver } from '../../src/size/features/script-driver.ts';

const settings = { app_id: 'stand-in' };
let shut = false;

export const driver: ScriptDriver = {
  load() {
    if (shut) boot(settings);
    else Intercom(settings);
  },
  outcome: () => 'pending',
  unload() {
    shutdown();
    shut = true;
  },
  call: () => show(),
};
