/** Something that is broken once, and stays as it is afterwards. */
export type FaultAction = 'expire-tokens' | 'drop-connections';
