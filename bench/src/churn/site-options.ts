/** How the page of an app behaves. */
export interface SiteOptions {
  /** For the kit. Default: its own default. */
  readonly isolation?: 'document' | 'frame';
  /** Whether the widget renders a panel. Default: yes. */
  readonly renders?: boolean;
  /** What the token endpoint answers. Default: 200. */
  readonly tokenStatus?: number;
}
