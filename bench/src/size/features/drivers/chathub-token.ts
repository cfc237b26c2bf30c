let held: Promise<void> | undefined;
let give: (() => void) | undefined;

/** The token source of every driver of ours: answers at once, or when it may. */
export const chathubToken = {
  /** Has tokens wait for `release`. */
  hold(): void {
    held = new Promise((resolve) => {
      give = resolve;
    });
  },
  release(): void {
    give?.();
  },
  async fetchToken(): Promise<{ token: string; expiresIn: number }> {
    await held;
    return { token: 'token-of-the-stand-in', expiresIn: 3600 };
  },
};
