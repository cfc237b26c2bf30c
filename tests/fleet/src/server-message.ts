/** What a server process tells the test. */
export type ServerMessage =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'forgotten'; readonly operatorId: number }
  | { readonly kind: 'event'; readonly name: string };
