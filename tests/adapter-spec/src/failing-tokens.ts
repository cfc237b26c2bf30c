/** A way to tokens that fails with a status until it is healed, or that waits for an answer. */
export interface FailingTokens {
  fetchToken(): Promise<{ token: string; expiresIn: number }>;
  /** How often it was asked. */
  calls(): number;
  /** From now on it gives a token. */
  heal(): void;
  /** From now on it answers only when this function is called. */
  hold(): () => void;
}

/** @param status Of the answers: 503 is tried again, 403 is not. Default 503. */
export function failingTokens(status = 503): FailingTokens {
  let calls = 0;
  let healed = false;
  let held: Promise<void> | undefined;
  return {
    async fetchToken() {
      calls++;
      await held;
      if (!healed) throw new Response(null, { status });
      return { token: `token-${calls}`, expiresIn: 3600 };
    },
    calls: () => calls,
    heal() {
      healed = true;
    },
    hold() {
      let answer = () => {};
      held = new Promise((resolve) => {
        answer = resolve;
      });
      return () => {
        held = undefined;
        answer();
      };
    },
  };
}
