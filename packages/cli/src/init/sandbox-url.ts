/** Where `chathub sandbox` listens without `--port`. */
export const sandboxUrl = 'http://127.0.0.1:4174';
