import type { Check } from '../check.ts';
import type { Inquiry } from '../inquiry.ts';
import { placeOf } from '../place-of.ts';
import { question } from '../question.ts';
import type { TokenAnswer } from './ask-token.ts';

/** How the source of tokens answers. */
export async function checkEndpoint(
  { options, document, refusedBy }: Inquiry,
  { response, error }: TokenAnswer,
): Promise<Check[]> {
  const { tokenEndpoint, token } = options;
  const { passed, failed, unknown } = question(
    'token-endpoint',
    'Does the source of tokens answer?',
  );
  if (token) return [unknown('A constant token: nothing is asked.', 'It cannot be renewed.')];
  if (!tokenEndpoint) {
    return [
      error ? failed(`fetchToken: ${error.message}`, error.code) : passed('fetchToken answers.'),
    ];
  }
  const url = new URL(tokenEndpoint, document.baseURI);
  const foreign = url.origin !== new URL(document.baseURI).origin;
  const cached = question('token-cache', 'Is the token kept out of caches?');
  if (!response) {
    const directive = await refusedBy(url);
    const nobody = `${placeOf(url)}: ${error?.code === 'token-timeout' ? 'no answer in time' : 'no answer'}`;
    const cause = error?.code ?? 'token-network';
    const hint =
      'Answer with Access-Control-Allow-Origin for this page, and see that it is reached.';
    return [
      directive
        ? failed(`${nobody}: ${directive} of the page refuses it.`, {
            hint: `Add it to ${directive} in the Content-Security-Policy.`,
            code: 'token-network',
          })
        : foreign && cause === 'token-network'
          ? failed(`${nobody} that another origin may read (CORS)`, { hint, code: cause })
          : failed(nobody, cause),
      cached.unknown('There was no answer.'),
    ];
  }
  const { status, headers, redirected } = response;
  const type = headers.get('content-type')?.split(';')[0] ?? 'no type';
  const seen = `HTTP ${status}, ${type}${redirected ? ', redirected' : ''}`;
  const page = type === 'text/html' && error;
  const keep = headers.get('cache-control') ?? '';
  return [
    page && (redirected || response.ok)
      ? failed(`${seen}: a page, and no token`, {
          hint: 'Answer 401, not a sign-in page, to who is not signed in.',
          code: 'token-malformed',
        })
      : error
        ? failed(error.code === 'token-malformed' ? `${seen}: no token in it` : seen, error.code)
        : passed(seen),
    error
      ? cached.unknown('There was no token.')
      : /no-store/i.test(keep)
        ? cached.passed(keep)
        : cached.failed(keep || 'No Cache-Control', {
            hint: 'Answer with Cache-Control: no-store.',
          }),
  ];
}
