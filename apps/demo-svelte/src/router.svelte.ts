export type Route = '' | 'away/' | 'organizations/';

const base = import.meta.env.BASE_URL;

function currentRoute(): Route {
  const route = location.pathname.slice(base.length).replace(/\/?$/, '/');
  return route === 'away/' || route === 'organizations/' ? route : '';
}

/** The route of the address bar, and how to go to another one without loading the page again. */
class Router {
  route = $state(currentRoute());

  constructor() {
    addEventListener('popstate', () => {
      this.route = currentRoute();
    });
  }

  navigate(route: Route): void {
    history.pushState(null, '', base + route);
    this.route = route;
    scrollTo(0, 0);
  }
}

export const router: Router = new Router();
