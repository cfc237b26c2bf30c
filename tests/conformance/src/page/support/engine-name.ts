/** The engines that every case runs in. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';
