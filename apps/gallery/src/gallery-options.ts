import type { SandboxOptions } from '@chathub/sandbox';
import type { RealPlatformSettings } from './settings.ts';

/** The options of `createGallery`. */
export interface GalleryOptions {
  /** Default 4173; 0 takes any free one. */
  readonly port?: number;
  /** Seconds that an operator token lives. Default 120: short, so that a renewal is seen. */
  readonly tokenLifetime?: number;
  /** Signs the session cookie. Default: random, so that sessions end with the process. */
  readonly sessionSecret?: string;
  /** The real ChatHub. Default: the sandbox. */
  readonly platform?: RealPlatformSettings;
  /** Options of the sandbox: customers, clock, credentials. */
  readonly sandbox?: SandboxOptions;
  /** Absolute path of the folder that holds `demo-<slug>/dist`. Default: beside the gallery. */
  readonly demosDirectory?: string;
}
