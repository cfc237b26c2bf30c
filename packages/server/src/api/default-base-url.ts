/** The root of the ChatHub API, as ChatHub's public documentation has it in February 2026. */
export const DEFAULT_BASE_URL: string = 'https://chatapi.smsbat.com';
