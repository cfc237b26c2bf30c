/** Takes note of something that must never be shown. */
export type KeepSecret = (secret: string) => void;
