/** What a built page carries, for the gallery to replace while it serves the page. */
export const pageMarkers = {
  /** In every `nonce` attribute. */
  nonce: '__CSP_NONCE__',
  /** Where the shared header goes. */
  header: '<!--demo:header-->',
  /** Where the JSON data block with the configuration goes. */
  configuration: '<!--demo:configuration-->',
  /** Where the documented static widget tag goes, with a fresh token in it. */
  staticTag: '<!--demo:static-tag-->',
  /** The address of the widget script, for an attribute. */
  scriptUrl: '__CHATHUB_SCRIPT_URL__',
} as const;
