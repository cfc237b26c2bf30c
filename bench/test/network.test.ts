import { Agent, get } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLink } from '../src/network/create-link.ts';
import { createPipe } from '../src/network/create-pipe.ts';
import { listenShaped } from '../src/network/listen-shaped.ts';

describe('a pipe of 1,460 bytes in 10 ms, with a delay of 50 ms', () => {
  const TEN_PACKETS = new Uint8Array(14_600);
  const BITS_PER_SECOND = 1460 * 8 * 100;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** When each packet arrives, in whole milliseconds. */
  function send(pipe: ReturnType<typeof createPipe>, flow: object, bytes: Uint8Array) {
    const arrivals: number[] = [];
    pipe.send(flow, bytes, () => arrivals.push(Math.round(performance.now())));
    return arrivals;
  }

  test('takes its time for the bytes, and the delay once', () => {
    const arrivals = send(createPipe(BITS_PER_SECOND, 50), {}, TEN_PACKETS);
    vi.advanceTimersByTime(59);
    expect(arrivals).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(arrivals.length).toBe(10);
    expect(arrivals[0]).toBe(60);
    expect(arrivals.at(-1)).toBe(150);
  });

  test('is shared fairly by two flows, and not halved for one that is alone', () => {
    const pipe = createPipe(BITS_PER_SECOND, 50);
    const long = send(pipe, {}, TEN_PACKETS);
    vi.advanceTimersByTime(35);
    const short = send(pipe, {}, TEN_PACKETS.subarray(0, 2 * 1460));
    vi.advanceTimersByTime(1000);
    // At 35 the fourth packet is on the wire; then they take turns.
    expect(short).toEqual([110, 130]);
    expect(long.at(-1)).toBe(170);
  });

  test('keeps the bytes of a flow in order, and an end after them', () => {
    const pipe = createPipe(BITS_PER_SECOND, 50);
    const bytes = TEN_PACKETS.map((_, index) => index % 251);
    const received: number[] = [];
    const flow = {};
    let ended = -1;
    pipe.send(flow, bytes, (packet) => received.push(...packet));
    pipe.send(flow, new Uint8Array(), () => {
      ended = received.length;
    });
    vi.advanceTimersByTime(1000);
    expect(received).toEqual([...bytes]);
    expect(ended).toBe(bytes.length);
  });

  test('was idle: nothing is owed for the time without traffic', () => {
    const pipe = createPipe(BITS_PER_SECOND, 50);
    vi.advanceTimersByTime(5000);
    const arrivals = send(pipe, {}, TEN_PACKETS.subarray(0, 1460));
    vi.advanceTimersByTime(1000);
    expect(arrivals).toEqual([5060]);
  });
});

test('a new connection costs two round trips more than one that is there', async () => {
  const roundTrip = 60;
  const link = createLink({ roundTrip, down: 100e6, up: 100e6 });
  const server = await listenShaped(link, (_request, response) => response.end('hello'));
  const agent = new Agent({ keepAlive: true });
  const ask = () =>
    new Promise<number>((resolve, reject) => {
      const start = performance.now();
      get(server.origin, { agent }, (response) => {
        response.resume().on('end', () => resolve(performance.now() - start));
      }).on('error', reject);
    });
  try {
    const first = await ask();
    const next = await ask();
    expect(next).toBeGreaterThanOrEqual(roundTrip - 2);
    expect(first).toBeGreaterThanOrEqual(3 * roundTrip - 2);
  } finally {
    agent.destroy();
    server.close();
  }
});
