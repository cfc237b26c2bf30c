/** What one panel is started with. */
export interface PanelSettings {
  readonly token: string;
  /** Where the API lives, with a slash at its end. */
  readonly baseUrl: URL;
}
