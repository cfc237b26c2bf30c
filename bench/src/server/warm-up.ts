import { headersOf } from './load/headers-of.ts';
import { readOperator } from './load/read-operator.ts';
import { readToken } from './load/read-token.ts';

/** Has every operator ask every process once. Returns how many requests that took. */
export async function warmUp(
  name: string,
  urls: readonly string[],
  operators: number,
): Promise<number> {
  for (const url of urls) {
    await Promise.all(
      Array.from({ length: operators }, async (_, at) => {
        const response = await fetch(url, { headers: headersOf(at + 1) });
        if (!response.ok || readOperator(readToken(await response.text())) === null) {
          throw new Error(`${name}: ${response.status}, and no token, so nothing to measure.`);
        }
      }),
    );
  }
  return urls.length * operators;
}
