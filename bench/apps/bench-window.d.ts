/** What the page says before the app runs. */
interface BenchConfig {
  /** Answers what this variant reads: JSON, or the bare token for the recipe. */
  tokenEndpoint: string;
  scriptUrl: string;
}

/** What an app offers to the measurement. */
interface Bench {
  /** Mounts the widget by the framework's own conditional; done when it returns, or resolves. */
  show(): void | Promise<void>;
  /** Unmounts it. */
  hide(): void | Promise<void>;
  /** How often the component around the widget has rendered. */
  readonly hostRenders: number;
}

/** What the variant `kit-status` offers besides: a component that shows the status of the panel. */
interface BenchStatus {
  /** How often it has rendered. */
  readonly renders: number;
  /** Renews the token. */
  refresh(): Promise<void>;
}

interface Window {
  benchConfig: BenchConfig;
  bench: Bench;
  benchStatus: BenchStatus;
  /** When the kit said that the panel is ready, on the clock of `performance.now()`. */
  kitReady?: number;
}
