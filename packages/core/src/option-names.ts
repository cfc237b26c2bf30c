import type { PanelOptions, PartialChatHubOptions } from './options.ts';

const names: Record<keyof PanelOptions | keyof PartialChatHubOptions, true> = {
  organization: true,
  tokenEndpoint: true,
  fetchOptions: true,
  fetchToken: true,
  token: true,
  scriptUrl: true,
  isolation: true,
  readyWhen: true,
  panelSelector: true,
  reload: true,
  refreshBefore: true,
  tokenTimeout: true,
  loadTimeout: true,
  nonce: true,
  validateToken: true,
  contact: true,
};

/** The names of all options, `organization` first: what an adapter takes as properties, and what it does not hand on. */
export const optionNames: ReadonlyArray<keyof PartialChatHubOptions> = /* @__PURE__ */ Object.keys(
  names,
) as Array<keyof PartialChatHubOptions>;
