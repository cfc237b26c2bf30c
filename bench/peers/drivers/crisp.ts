import { Crisp } from 'crisp-sdk-web';
import type { Outcome, ScriptDriver } from '../../src/size/features/script-driver.ts';

let outcome: Outcome = 'pending';

export const driver: ScriptDriver = {
  load() {
    Crisp.session.onLoaded(() => {
      outcome = 'ready';
    });
    Crisp.configure('stand-in');
  },
  outcome: () => outcome,
  call: () => Crisp.chat.open(),
};
