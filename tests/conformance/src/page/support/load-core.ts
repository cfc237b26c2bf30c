import type * as Core from '@chathub/core';

/** The built core. @param copy Another name is another copy. */
export const loadCore = (copy = 'first'): Promise<typeof Core> =>
  import(`/core/index.js?copy=${copy}`);
