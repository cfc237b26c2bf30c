/** The names that an adapter gives to what all adapters have, as its types tell, without the accent of its framework. */
export interface AdapterNames {
  /** The widget, in kebab-case. */
  widget: string;
  /** What a widget takes as properties, inputs or attributes, its events and its slots. */
  options: string[];
  events: string[];
  slots: string[];
  /** What the fallback content is given. */
  fallback: string[];
  /** What the hook, composable or inject function returns. */
  members: string[];
  /** The options that it takes, and that the provider takes. */
  hookOptions: string[];
  providerOptions: string[];
}
