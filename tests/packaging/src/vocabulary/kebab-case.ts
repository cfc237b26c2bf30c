/** `ChatHubWidget` is `chathub-widget`: the product is one word. */
export const kebabCase = (name: string): string =>
  name
    .replaceAll('ChatHub', 'Chathub')
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();
