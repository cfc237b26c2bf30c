import * as runtime from 'react-refresh/runtime';

// Before react-dom is loaded, which looks for it once.
runtime.injectIntoGlobalHook(window);

export { runtime };
