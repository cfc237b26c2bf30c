import type { Check } from '../check.ts';
import { question } from '../question.ts';
import type { TokenAnswer } from './ask-token.ts';

/** A clock that is wrong by less does no harm, in milliseconds. */
const TOLERANCE = 30_000;

/** This machine's clock against the `Date` header of the endpoint (RFC 9110, section 6.6.1: whole seconds). */
export function checkClock({ response, asked, answered }: TokenAnswer): Check {
  const { passed, failed, unknown } = question('clock', 'Does the clock agree with the server?');
  if (!response) return unknown('No server has answered.');
  const date = Date.parse(response.headers.get('date') ?? '');
  if (!date) {
    return unknown(
      'Its Date header is not there for scripts.',
      'Of another origin: Access-Control-Expose-Headers: Date, Retry-After.',
    );
  }
  // The date was taken at some moment between the two.
  const ahead = asked - (date + 1000);
  const behind = date - answered;
  const off = Math.max(ahead, behind, 0);
  const seconds = `${Math.round(off / 1000)} s`;
  return off > TOLERANCE
    ? failed(`This machine is ${seconds} ${ahead > behind ? 'ahead' : 'behind'}.`, {
        hint: 'Set the clock of whichever is wrong.',
        code: 'token-expired',
      })
    : passed(`Off by ${seconds} at most`);
}
