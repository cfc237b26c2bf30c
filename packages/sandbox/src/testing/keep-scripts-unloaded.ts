/** The settings of happy-dom (`window.happyDOM.settings`) that matter for scripts. */
interface HappyDomSettings {
  disableJavaScriptFileLoading: boolean;
  handleDisabledFileLoadingAsSuccess: boolean;
}

/**
 * Keeps happy-dom from asking the network for the widget, and from complaining that it may not. jsdom does
 * neither for modules. Returns the function that puts back what was set.
 */
export function keepScriptsUnloaded(view: Window): () => void {
  const { happyDOM } = view as { happyDOM?: { settings?: HappyDomSettings } };
  const settings = happyDOM?.settings;
  if (!settings) return () => {};
  const { disableJavaScriptFileLoading, handleDisabledFileLoadingAsSuccess } = settings;
  settings.disableJavaScriptFileLoading = true;
  settings.handleDisabledFileLoadingAsSuccess = true;
  return () =>
    Object.assign(settings, { disableJavaScriptFileLoading, handleDisabledFileLoadingAsSuccess });
}
