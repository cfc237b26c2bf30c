import type { PanelEvent } from '../chat/panel-event.ts';
import type { ConnectionStatus } from './connection-status.ts';
import type { EndReason } from './end-reason.ts';
import type { PanelSettings } from './panel-settings.ts';
import { readEventStream } from './read-event-stream.ts';

const firstDelay = 500;
const longestDelay = 10_000;

/** What a connection tells its panel. */
export interface ConnectionEvents {
  onEvent(event: PanelEvent): void;
  onStatus(status: ConnectionStatus): void;
  onEnd(reason: EndReason): void;
}

/** A panel's line to the platform. */
export interface Connection {
  /** Posts to the chat API; rejects unless it was taken. */
  post(path: 'messages' | 'read', body: object): Promise<void>;
  close(): void;
}

/** Connects with the token that the panel began with, and connects again when the line is lost. */
export function createConnection(
  { token, baseUrl }: PanelSettings,
  events: ConnectionEvents,
): Connection {
  const closing = new AbortController();
  const authorization = { Authorization: `Bearer ${token}` };
  let failures = 0;
  let wasOnline = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const url = (path: string) => new URL(`api/chat/${path}`, baseUrl);

  function end(reason: EndReason): void {
    if (closing.signal.aborted) return;
    close();
    events.onStatus('ended');
    events.onEnd(reason);
  }

  async function refusal(response: Response): Promise<EndReason> {
    const text = await response.text().catch(() => '');
    if (/token expired/i.test(text)) return 'token-expired';
    return /revoked/i.test(text) ? 'revoked' : 'invalid-token';
  }

  async function connect(): Promise<void> {
    try {
      const response = await fetch(url('stream'), {
        headers: { ...authorization, Accept: 'text/event-stream' },
        cache: 'no-store',
        credentials: 'omit',
        signal: closing.signal,
      });
      if (response.status === 401 || response.status === 403) {
        end(await refusal(response));
        return;
      }
      if (response.ok && response.body) {
        wasOnline = true;
        events.onStatus('online');
        await readEventStream(response.body, (data) => {
          const event = JSON.parse(data) as PanelEvent;
          failures = 0;
          if (event.type === 'end') end(event.reason);
          else if (!closing.signal.aborted) events.onEvent(event);
        });
      }
    } catch {
      // A lost line is told by the status below; the browser has logged what happened.
    }
    if (closing.signal.aborted) return;
    events.onStatus(wasOnline ? 'reconnecting' : 'connecting');
    const delay = Math.min(longestDelay, firstDelay * 2 ** failures);
    failures += 1;
    retry = setTimeout(reconnectNow, delay * (0.5 + Math.random() / 2));
  }

  function reconnectNow(): void {
    if (retry === undefined) return;
    clearTimeout(retry);
    retry = undefined;
    void connect();
  }

  function close(): void {
    closing.abort();
    clearTimeout(retry);
    removeEventListener('online', reconnectNow);
  }

  addEventListener('online', reconnectNow);
  events.onStatus('connecting');
  void connect();

  return {
    close,
    async post(path, body) {
      const response = await fetch(url(path), {
        method: 'POST',
        headers: { ...authorization, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'omit',
        signal: closing.signal,
      });
      if (response.status === 401) end(await refusal(response));
      if (!response.ok) throw new Error('The message was not taken.');
    },
  };
}
