/** Bytes of one packet: what Ethernet carries of a TCP segment. */
const PACKET = 1460;

interface Packet {
  readonly bytes: Uint8Array;
  readonly queued: number;
  readonly deliver: (bytes: Uint8Array) => void;
}

/** One direction of a link. */
export interface Pipe {
  /**
   * Sends bytes in packets, which take turns with those of other flows.
   *
   * @param flow Whose bytes stay in order, for example a connection.
   * @param deliver Called with each packet when it arrives; once, with none, for no bytes.
   */
  send(flow: object, bytes: Uint8Array, deliver: Packet['deliver']): void;
}

/**
 * A wire of so many bits per second, at whose other end everything arrives after a delay.
 *
 * @param delay Milliseconds.
 */
export function createPipe(bitsPerSecond: number, delay: number): Pipe {
  // In the order of their turns.
  const flows = new Map<object, Packet[]>();
  const arriving: { at: number; packet: Packet }[] = [];
  let free = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = () => {
    // A timer that is late delays nothing: the wire's time is computed, not waited for.
    const now = performance.now();
    for (const [flow, packets] of flows) {
      if (free > now) break;
      const packet = packets.shift();
      // Last in line again, which this very loop comes to.
      flows.delete(flow);
      if (packets.length) flows.set(flow, packets);
      if (!packet) continue;
      free = Math.max(free, packet.queued) + (packet.bytes.length * 8000) / bitsPerSecond;
      arriving.push({ at: free + delay, packet });
    }
    while (arriving[0] && arriving[0].at <= now) {
      const packet = arriving.shift()?.packet;
      packet?.deliver(packet.bytes);
    }
    clearTimeout(timer);
    const next = Math.min(flows.size ? free : Infinity, arriving[0]?.at ?? Infinity);
    if (next < Infinity) timer = setTimeout(run, Math.max(0, next - performance.now()));
  };

  return {
    send(flow, bytes, deliver) {
      const queued = performance.now();
      const packets = flows.get(flow) ?? [];
      flows.set(flow, packets);
      let start = 0;
      do {
        packets.push({ bytes: bytes.subarray(start, start + PACKET), queued, deliver });
        start += PACKET;
      } while (start < bytes.length);
      run();
    },
  };
}
