import { type Component, nextTick } from 'vue';
import PageView from './page-view.vue';

/** What Vue's development build has for the bundler's hot reload. */
declare const __VUE_HMR_RUNTIME__: { reload(id: string, component: Component): void };

const id = 'page-view';
const version = (): Component => ({ ...PageView, __hmrId: id }) as Component;

/** The component of a page, as a dev server would keep it: with an id, and a new version at each reload. */
export const hotModule = {
  component: version(),
  reload(): Promise<void> {
    hotModule.component = version();
    __VUE_HMR_RUNTIME__.reload(id, hotModule.component);
    return nextTick();
  },
};
