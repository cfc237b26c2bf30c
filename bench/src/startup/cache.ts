/** What a visit finds in the browser: nothing, or the app and the widget. */
export type Cache = 'empty' | 'full';
