/**
 * The routes of a demo that routes in the browser, below `/<slug>/`: the panel, a page without it,
 * and two organizations side by side.
 */
export const demoRoutes = ['', 'away/', 'organizations/'] as const;
