import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Link } from './create-link.ts';

const NOTHING = new Uint8Array();

/** The server's end of a connection whose bytes go through a link. */
export class ShapedConnection extends Duplex {
  readonly #socket: Socket;
  readonly #link: Link;
  readonly #handshake: ReturnType<typeof setTimeout>;

  /** @param socket The visitor's end, as it was accepted. */
  constructor(socket: Socket, link: Link) {
    super();
    this.#socket = socket;
    this.#link = link;
    const receive = (bytes: Uint8Array) => link.up.send(this, bytes, (packet) => this.push(packet));
    this.#handshake = setTimeout(() => {
      socket.on('data', receive);
      socket.on('end', () => link.up.send(this, NOTHING, () => this.push(null)));
    }, link.setUp);
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }

  override _read(): void {}

  override _write(bytes: Uint8Array, _encoding: string, done: () => void): void {
    this.#link.down.send(this, bytes, (packet) => this.#socket.write(packet));
    done();
  }

  override _final(done: () => void): void {
    this.#link.down.send(this, NOTHING, () => this.#socket.end());
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#handshake);
    this.#socket.destroy();
    done(error);
  }
}
