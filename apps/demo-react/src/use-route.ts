import { useCallback, useEffect, useState } from 'react';

export type Route = '' | 'away/' | 'organizations/';

const base = import.meta.env.BASE_URL;

function currentRoute(): Route {
  const route = location.pathname.slice(base.length).replace(/\/?$/, '/');
  return route === 'away/' || route === 'organizations/' ? route : '';
}

/** The route of the address bar, and how to go to another one without loading the page again. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(currentRoute);

  useEffect(() => {
    const follow = () => setRoute(currentRoute());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const navigate = useCallback((next: Route) => {
    history.pushState(null, '', base + next);
    setRoute(next);
    scrollTo(0, 0);
  }, []);

  return [route, navigate];
}
