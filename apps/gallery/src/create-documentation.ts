import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import helmet from 'helmet';

/**
 * Serves the built documentation, or null where it is not built. Its pages are files, so its policy names
 * the few inline scripts of each page by their hash in the place of a nonce.
 *
 * @param directory absolute path of the built site
 */
export function createDocumentation(directory: string): Router | null {
  const notFound = join(directory, '404.html');
  if (!existsSync(notFound)) return null;
  const policies = new Map(
    globSync('**/*.html', { cwd: directory }).map((file) => {
      const path = join(directory, file);
      return [path, policyFor(readFileSync(path, 'utf8'))];
    }),
  );
  const router = Router();
  router.use(
    helmet({
      contentSecurityPolicy: false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'sameorigin' },
    }),
    express.static(directory, {
      extensions: ['html'],
      setHeaders(response, path) {
        const policy = policies.get(path);
        if (policy) response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Cache-Control', /\/assets\//.test(path) ? IMMUTABLE : 'no-cache');
      },
    }),
    (_request, response) => {
      response.set('Content-Security-Policy', policies.get(notFound));
      response.status(404).sendFile(notFound, { dotfiles: 'allow' });
    },
  );
  return router;
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
