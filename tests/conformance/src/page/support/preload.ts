import type { Outcome } from './add-script.ts';

/** Inserts a `modulepreload`; resolves to what the browser says of it. */
export function preload(href: string): Promise<Outcome> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  return new Promise((resolve) => {
    link.onload = () => resolve('load');
    link.onerror = () => resolve('error');
    document.head.append(link);
  });
}
