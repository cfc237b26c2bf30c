import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Controls } from './controls.ts';
import { widget } from './widget.ts';

type Answer = (response: ServerResponse) => void;

const status =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code, { 'cache-control': 'no-store' }).end();
  };

/** The platform of one case: its widget, its token endpoint, and what was asked of them. */
export class Fixture {
  readonly log: { scripts: string[]; tokens: string[] } = { scripts: [], tokens: [] };
  readonly #held = new Map<ServerResponse, () => void>();
  #controls: Controls = { script: 'works', token: 'works', life: '3600', cache: 'max-age=600' };
  #issued = 0;

  /** Whoever was held gets the answer of now. */
  control(changes: Partial<Controls>): void {
    this.#controls = { ...this.#controls, ...changes };
    const held = [...this.#held.values()];
    this.#held.clear();
    for (const answer of held) answer();
  }

  script(request: IncomingMessage, response: ServerResponse): void {
    this.log.scripts.push(request.url ?? '');
    this.#answer(response, 'script', () => {
      const { script, cache } = this.#controls;
      const type = script === 'html' ? 'text/html' : 'text/javascript';
      response.writeHead(200, { 'content-type': type, 'cache-control': cache });
      response.end(widget(script));
    });
  }

  token(request: IncomingMessage, response: ServerResponse): void {
    this.log.tokens.push(request.url ?? '');
    this.#answer(response, 'token', () => {
      const token = `token-${++this.#issued}`;
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ token, expiresIn: Number(this.#controls.life) }));
    });
  }

  #answer(response: ServerResponse, part: 'script' | 'token', works: () => void): void {
    const others: Record<string, Answer> = {
      unavailable: status(503),
      missing: status(404),
      unauthorized: status(401),
      drop: () => response.destroy(),
      hold: () => {
        this.#held.set(response, () => this.#answer(response, part, works));
        response.once('close', () => this.#held.delete(response));
      },
    };
    (others[this.#controls[part]] ?? works)(response);
  }
}
