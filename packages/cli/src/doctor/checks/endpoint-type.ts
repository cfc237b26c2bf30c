import { docs } from '../docs.ts';
import type { DoctorCheck } from '../doctor-check.ts';
import { readMimeType } from '../evidence/read-mime-type.ts';
import { readTokenAnswer } from '../evidence/read-token-answer.ts';
import { outcome } from '../outcome.ts';

export const endpointType: DoctorCheck = {
  id: 'endpoint-type',
  group: 'Token endpoint',
  question: 'Is its answer of the right type?',
  docs: docs.server,
  async examine({ endpoint }) {
    const { headers, body } = await endpoint.answer();
    const type = readMimeType(headers);
    const { shape } = readTokenAnswer(body ?? '');
    const isJson = type === 'application/json' || type?.endsWith('+json') === true;
    const isFit = isJson ? shape !== 'bare' : type === 'text/plain' && shape !== 'object';
    if (isFit || shape === 'none') {
      // What is no token at all is told by the next one.
      return outcome.passed(`${type ?? 'None'}.`);
    }
    return outcome.failed(
      `${type ?? 'No type'}, for ${shape === 'bare' ? 'a bare token' : 'JSON'}.`,
      shape === 'bare'
        ? 'Send it as text/plain, or better as JSON: { token, expiresIn }. As text/html a browser would render it.'
        : 'Send it as application/json.',
    );
  },
};
