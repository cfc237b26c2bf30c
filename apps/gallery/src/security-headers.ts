import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonceOf = (_request: IncomingMessage, response: ServerResponse): string =>
  `'nonce-${(response as Response).locals.nonce}'`;

declare global {
  namespace Express {
    interface Locals {
      /** The nonce of this response: base64, 128 bits. */
      nonce: string;
    }
  }
}

/**
 * A strict Content-Security-Policy with a nonce of its own for every response (in
 * `response.locals.nonce`), and the further headers of helmet.
 *
 * @param connectOrigins origins besides the own one that the widget may talk to
 */
export function securityHeaders(connectOrigins: readonly string[]): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.nonce = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'none'"],
          'script-src': [nonceOf, "'strict-dynamic'"],
          'style-src': ["'self'", nonceOf],
          'img-src': ["'self'", 'data:'],
          'font-src': ["'self'"],
          'connect-src': ["'self'", ...connectOrigins],
          'frame-src': ["'self'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'require-trusted-types-for': ["'script'"],
          // That of the panel's script, and those that the frameworks create for their templates.
          'trusted-types': ['chathub', 'vue', 'angular', 'svelte-trusted-html'],
        },
      },
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  ];
}
