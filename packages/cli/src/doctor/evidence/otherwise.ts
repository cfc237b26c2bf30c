import { Unaskable } from './unaskable.ts';

/** What was asked, or a substitute where it cannot be asked. */
export async function otherwise<T, F>(ask: () => Promise<T>, substitute: F): Promise<T | F> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Unaskable) return substitute;
    throw error;
  }
}
