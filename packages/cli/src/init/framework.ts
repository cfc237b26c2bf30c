/** What the page is made with; `none` where the project has no page of its own. */
export const frameworks = ['react', 'vue', 'angular', 'svelte', 'html', 'none'] as const;

/** One of {@link frameworks}. */
export type Framework = (typeof frameworks)[number];
