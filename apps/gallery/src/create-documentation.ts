import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import helmet from 'helmet';
import type { Documentation } from './documentation.ts';

/**
 * Serves the built documentation, from the moment that its build is complete: the demos start without it.
 * Its pages are files, so its policy names the few inline scripts of each page by their hash in the place
 * of a nonce.
 *
 * @param directory absolute path of the built site
 */
export function createDocumentation(directory: string): Documentation {
  const notFound = join(directory, '404.html');
  const policies = new Map<string, string>();
  const policyOf = (path: string, { mtimeMs }: { mtimeMs: number }): string => {
    const key = `${path} ${mtimeMs}`;
    const policy = policies.get(key) ?? policyFor(readFileSync(path, 'utf8'));
    policies.set(key, policy);
    return policy;
  };
  // VitePress writes it last.
  const isBuilt = () => existsSync(join(directory, 'hashmap.json'));

  const router = Router();
  router.use(
    (_request, _response, next) => next(isBuilt() ? undefined : 'router'),
    helmet({
      contentSecurityPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'sameorigin' },
    }),
    express.static(directory, {
      extensions: ['html'],
      setHeaders(response, path, stat) {
        if (path.endsWith('.html'))
          response.setHeader('Content-Security-Policy', policyOf(path, stat));
        response.setHeader('Cache-Control', /\/assets\//.test(path) ? IMMUTABLE : 'no-cache');
      },
    }),
    (_request, response) => {
      response.set('Content-Security-Policy', policyOf(notFound, statSync(notFound)));
      response.status(404).sendFile(notFound, { dotfiles: 'allow' });
    },
  );
  return { router, isBuilt };
}

const IMMUTABLE = 'public, max-age=31536000, immutable';

function policyFor(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`,
    // The colours of highlighted code are in style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "object-src 'none'",
  ].join(';');
}
