/** A running browser with one page in it. */
export interface Engine {
  /** Name and version as the browser says them. */
  version: string;
  open(url: string): Promise<void>;
  /** The value of an expression in the page; it must survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Takes the page off the network, or back; false where the engine cannot. */
  setOnline(online: boolean): Promise<boolean>;
  /** Calls a method of the DevTools protocol on the page, for example `Performance.getMetrics`; Chromium's alone. */
  callDevTools?(method: string, parameters?: object): Promise<unknown>;
  close(): Promise<void>;
}
