import type { PanelEvent } from '../src/chat/panel-event.ts';

/** Reads the events of a panel's stream, one by one. */
export interface EventReader {
  next(): Promise<PanelEvent | 'closed'>;
  cancel(): Promise<void>;
}

export function readEvents(response: Response): EventReader {
  if (!response.body) throw new TypeError('No body to read events from.');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  return {
    async next() {
      for (;;) {
        const end = buffer.indexOf('\n\n');
        if (end >= 0) {
          const block = buffer.slice(0, end);
          buffer = buffer.slice(end + 2);
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data !== undefined) return JSON.parse(data) as PanelEvent;
          continue;
        }
        const { done, value } = await reader.read();
        if (done) return 'closed';
        buffer += value;
      }
    },
    cancel: () => reader.cancel(),
  };
}
