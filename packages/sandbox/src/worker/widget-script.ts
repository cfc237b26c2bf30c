/** The text of the built widget: the build puts it in the place of this name. */
declare const __WIDGET_SCRIPT__: string;

/** The widget, for runtimes that cannot read files. */
export const widgetScript: string = __WIDGET_SCRIPT__;
