import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { readTokenAnswer } from '../evidence/read-token-answer.ts';
import { outcome } from '../outcome.ts';

const SHAPES = {
  object: 'A JSON object with `token`',
  'json-string': 'A JSON string',
  bare: 'The bare token',
} as const;

export const endpointShape: DoctorCheck = {
  id: 'endpoint-shape',
  group: 'Token endpoint',
  question: 'Is there a token in its answer?',
  docs: docs.error('token-malformed'),
  async examine({ endpoint }) {
    const body = (await endpoint.answer()).body ?? '';
    const { shape, expiresIn, expiresAt } = readTokenAnswer(body);
    if (shape === 'none') {
      return outcome.failed(
        /^\s*</.test(body)
          ? 'It answers with a page, such as that of a sign-in.'
          : body.trim() === ''
            ? 'It answers with nothing.'
            : 'It answers with something else.',
        'Answer { token, expiresIn, expiresAt } as JSON, a JSON string, or the bare token.',
      );
    }
    const also = Object.entries({ expiresIn, expiresAt })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    return outcome.passed(
      `${SHAPES[shape]}${also.length > 0 ? `, with ${also.join(' and ')}` : ''}.`,
    );
  },
};
