// What SvelteKit generates beside a route.
export type RequestHandler = (event: {
  request: Request;
  locals: App.Locals;
}) => Response | Promise<Response>;
