/** A host page, its token endpoint and the widget, on one origin. */
export interface Platform {
  readonly origin: string;
  close(): void;
}
