/** Who checks a sample: each is a program of its own. */
export type SampleKind = 'web' | 'angular' | 'svelte';
