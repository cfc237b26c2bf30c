import { developmentToken } from '../tokens/development-token.ts';

/** Whether the widget could take it: a JWT by its form, or the documented token for development. */
export const isToken = (text: string): boolean =>
  text === developmentToken || /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
