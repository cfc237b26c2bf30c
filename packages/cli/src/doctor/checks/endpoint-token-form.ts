import { describeToken } from '@chathub/core/diagnose';
import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { isUsableToken } from '../evidence/is-usable-token.ts';
import { outcome } from '../outcome.ts';

/** The documented recipe reads ChatHub's JSON string as text, which leaves its quotes in the token. */
export const endpointTokenForm: DoctorCheck = {
  id: 'endpoint-token-form',
  group: 'Token endpoint',
  question: 'Is it a token, without quotes or spaces?',
  docs: docs.error('token-malformed'),
  async examine({ endpoint, now }) {
    const { token } = await endpoint.token();
    const { form } = describeToken(token, now());
    switch (form) {
      case 'quoted':
        return outcome.failed(
          "There are quotes around it: those of ChatHub's JSON.",
          'Read the answer of ChatHub as JSON (`response.json()`) and not as text, or use @chathub/server.',
        );
      case 'empty':
        return outcome.failed('It is empty.', 'Check what ChatHub answered to your server.');
      case 'html':
        return outcome.failed(
          'It is a page.',
          'Check what ChatHub answered to your server, and its status: an error page went through as a token.',
        );
      default:
        if (!isUsableToken(token)) {
          return outcome.failed(
            'There are characters in it that no token has, such as spaces or line ends.',
            'Take the token out of the answer of ChatHub by JSON.parse, and hand out nothing around it.',
          );
        }
        return form === 'jwt'
          ? outcome.passed('A JWT of three parts.')
          : outcome.unknown(
              'It is no JWT, which is what ChatHub documents: when it ends cannot be read from it.',
              'Check that it is the token of an operator, and say `expiresIn` beside it.',
            );
    }
  },
};
