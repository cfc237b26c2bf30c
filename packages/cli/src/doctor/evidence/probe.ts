import type { DoctorEnvironment } from '../doctor-environment.ts';
import { classifyFailure } from './classify-failure.ts';
import type { ProbeResult } from './probe-result.ts';
import { readBody } from './read-body.ts';

/** One request of the doctor. */
export interface ProbeRequest {
  readonly url: URL;
  /** Default `GET`. */
  readonly method?: 'GET' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes one request within `timeout` milliseconds. Redirects are an answer like any other. */
export async function probe(
  { url, method = 'GET', headers = {} }: ProbeRequest,
  { fetch, now, signal }: DoctorEnvironment,
  timeout: number,
): Promise<ProbeResult> {
  const sentAt = now();
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    const answeredAt = now();
    const { status, headers: received } = response;
    return {
      kind: 'answer',
      url,
      status,
      headers: received,
      ...(await readBody(response)),
      sentAt,
      answeredAt,
    };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failure', url, timeout, ...classifyFailure(error) };
  }
}
