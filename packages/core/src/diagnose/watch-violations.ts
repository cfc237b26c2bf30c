import type { Environment } from '../index.ts';

/** The fetches that a page's policies refuse. */
export interface Violations {
  /** The directive that has refused a fetch of this URL, if one has; told a moment after the fetch failed. */
  refusedBy(url: URL): Promise<string | undefined>;
  stop(): void;
}

/** Hears which fetches are refused, which a page cannot tell from one that failed (CSP3, section 5.2). */
export function watchViolations({ setTimeout }: Environment, document: Document): Violations {
  const seen: Array<{ directive: string; blocked: string }> = [];
  const hear = (event: SecurityPolicyViolationEvent) => {
    if (event.disposition === 'report') return;
    seen.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    async refusedBy({ href, origin }) {
      // The event has a task of its own.
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      const whole = href.split(/[?#]/)[0];
      // After a redirect a browser tells the origin only.
      return seen.find(({ blocked }) => blocked.split(/[?#]/)[0] === whole || blocked === origin)
        ?.directive;
    },
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  };
}
