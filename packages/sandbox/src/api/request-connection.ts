/** What lies below a request, for faults that no answer can show. */
export interface RequestConnection {
  /** Cuts it without an answer. Answers what a handler returns then. */
  sever(): Response;
  /** Cuts it below a stream, and answers whether it could. */
  severStream(): boolean;
}
