import type { Check } from '../check.ts';
import { describeToken } from '../describe-token.ts';
import type { Inquiry } from '../inquiry.ts';
import { question } from '../question.ts';
import type { TokenAnswer } from './ask-token.ts';

const minutes = (ms: number) =>
  ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;

/** What the token is like, and whether it holds. */
export async function checkToken(
  { options, within }: Inquiry,
  { raw, token, life, asked }: TokenAnswer,
): Promise<Check[]> {
  const form = question('token-form', 'Does the token come without quotes?');
  const rest = question('token-life', 'Does the token live long enough?');
  const valid = question('token-valid', 'Does ChatHub accept the token?');
  if (!token) {
    const seen = 'There was no token.';
    return [form, rest, valid].map(({ unknown }) => unknown(seen));
  }
  const description = describeToken(raw ?? token, asked);
  const { expiresAt, issuedAt } = description;
  const left = life as number;
  const whole = expiresAt && issuedAt ? expiresAt - issuedAt : left;
  const seen = `${minutes(left)} left of ${minutes(whole)}`;
  const { validateToken } = options;
  const validate = async () => {
    if (!validateToken) return valid.unknown('Nobody was asked.', 'Give validateToken.');
    try {
      return (await within(options.tokenTimeout, (signal) => validateToken(token, signal)))
        ? valid.passed('validateToken says so.')
        : valid.failed('validateToken says no.', 'token-rejected');
    } catch {
      return valid.unknown('validateToken did not answer.');
    }
  };
  return [
    description.form === 'quoted'
      ? form.failed('It has the JSON quotes of ChatHub’s API; this library takes them off.', {
          hint: 'Read the API’s answer with response.json(), not with text().',
          code: 'token-malformed',
        })
      : form.passed(description.form === 'jwt' ? 'A JWT' : 'An opaque token'),
    left <= 0
      ? rest.failed('It has expired.', 'token-expired')
      : left === Infinity
        ? rest.unknown('It does not say when it ends.', 'Answer { token, expiresIn }.')
        : left < whole / 2
          ? rest.failed(seen, {
              hint: 'Hand out tokens with at least half of their life left.',
              code: 'token-expired',
            })
          : rest.passed(seen),
    await validate(),
  ];
}
