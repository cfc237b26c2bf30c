import type { Check } from '../check.ts';
import type { Inquiry } from '../inquiry.ts';
import { placeOf } from '../place-of.ts';
import { question } from '../question.ts';

/** What fails sooner has hardly left this machine, in milliseconds. */
const AT_ONCE = 100;

/** HTML, "JavaScript MIME type essence match". */
const JAVASCRIPT = /^(text|application)\/(x-)?(java|ecma)script\b/i;

/**
 * Whether the widget's script can be had: fetched as a module script is, but never run. A fetch is
 * under another directive than a script: where that refuses, nobody can know.
 *
 * @param networkIsUp Whether something else was reached meanwhile.
 */
export async function checkScript(
  { environment, options, within, timeout, refusedBy }: Inquiry,
  networkIsUp: Promise<boolean>,
): Promise<Check[]> {
  const reached = question('script-url', 'Can the widget’s script be loaded?');
  const type = question('script-type', 'Is it JavaScript?');
  const url = new URL(options.scriptUrl);
  const { fetch, navigator, now } = environment;
  const load = (mode: RequestMode) =>
    within(timeout, async (signal) => {
      const init: RequestInit = { mode, credentials: 'same-origin', cache: 'no-store', signal };
      const response = await fetch(url, init);
      response.body?.cancel();
      return response;
    });
  const started = now();
  try {
    const { ok, status, headers } = await load('cors');
    const mime = headers.get('content-type') ?? 'no type';
    return [
      ok
        ? reached.passed(`HTTP ${status}`)
        : reached.failed(`${placeOf(url)}: HTTP ${status}`, 'script-network'),
      !ok
        ? type.unknown('It did not come.')
        : JAVASCRIPT.test(mime)
          ? type.passed(mime)
          : type.failed(mime, {
              hint: 'Check scriptUrl: browsers run modules of a JavaScript type only.',
              code: 'script-network',
            }),
    ];
  } catch (failure) {
    const took = now() - started;
    const why = async () => {
      const place = placeOf(url);
      const directive = await refusedBy(url);
      if (directive) {
        return reached.unknown(
          `${directive} of the page forbids to ask ${place}; a script may be allowed.`,
        );
      }
      if (!navigator.onLine) return reached.failed(`${place}: offline`, 'offline');
      if ((failure as Error).name === 'TimeoutError') {
        return reached.failed(`${place}: no answer in time`, 'script-timeout');
      }
      const opaque = await load('no-cors').catch(() => null);
      if (opaque) {
        return reached.failed(`${place} answers, but not to this origin (CORS).`, {
          hint: 'A module script needs Access-Control-Allow-Origin.',
          code: 'script-network',
        });
      }
      return (await networkIsUp) && took < AT_ONCE
        ? reached.failed(`${place} fails at once, and the network is up: likely an ad blocker.`, {
            hint: 'Allow this address in the ad blocker, or in the filter of the company’s network.',
            code: 'script-network',
          })
        : reached.failed(`${place} is not reached.`, 'script-network');
    };
    return [await why(), type.unknown('It did not come.')];
  }
}
