import type { MouseEvent } from 'react';
import type { Route } from './use-route.ts';

const tabs: readonly (readonly [Route, string])[] = [
  ['', 'Panel'],
  ['away/', 'Page without it'],
  ['organizations/', 'Two organizations'],
];

/** The navigation between the pages of this demo. */
export function Tabs({ route, navigate }: { route: Route; navigate: (route: Route) => void }) {
  const follow = (event: MouseEvent, next: Route) => {
    // A modified click belongs to the browser: a new tab, a download.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(next);
  };

  return (
    <nav className="tabs" aria-label="Pages of this demo">
      {tabs.map(([target, label]) => (
        <a
          key={target}
          href={import.meta.env.BASE_URL + target}
          aria-current={target === route ? 'page' : undefined}
          onClick={(event) => follow(event, target)}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
