export { createGallery } from './create-gallery.ts';
export type { Gallery } from './gallery.ts';
export type { GalleryOptions } from './gallery-options.ts';
export { readSettings } from './read-settings.ts';
export type { ConfiguredOrganization, RealPlatformSettings, Settings } from './settings.ts';
export { SettingsError } from './settings-error.ts';
