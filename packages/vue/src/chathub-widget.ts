import { optionNames, slotFor } from '@chathub/core/adapter';
import { defineComponent, Fragment, h, type SetupContext, type SlotsType, shallowRef } from 'vue';
import type {
  ChatHubWidgetComponent,
  ChatHubWidgetEmits,
  ChatHubWidgetProps,
  ChatHubWidgetSlots,
} from './chathub-widget-component.ts';
import { useHub } from './use-hub.ts';

/**
 * Shows the operator panel for as long as it is mounted, and not deactivated by a `<KeepAlive>`.
 *
 * Renders one `<div data-chathub-status="…">` that holds `#loading`, `#fallback`, or in `frame`
 * isolation the panel; in `document` isolation the widget places itself on the page.
 *
 * @throws ChatHubError `bad-options`, in its setup; it names `app.use(chatHubPlugin, …)` when neither
 * that nor the props say where tokens come from.
 *
 * @example
 * <ChatHubWidget token-endpoint="/api/chathub/token" @ready="focus">
 *   <template #loading><Spinner /></template>
 *   <template #fallback="{ error, retry }"><button @click="retry">{{ error?.hint }}</button></template>
 * </ChatHubWidget>
 */
export const ChatHubWidget: ChatHubWidgetComponent = /* @__PURE__ */ defineComponent(
  (
    props: ChatHubWidgetProps,
    context: SetupContext<ChatHubWidgetEmits, SlotsType<ChatHubWidgetSlots>>,
  ) => {
    const wrapper = shallowRef<HTMLElement>();
    const { chathub, state } = useHub(() => props, wrapper, context);
    return () => {
      const { status, error, retryAt } = state.value;
      const { retry } = chathub.value;
      const slot = slotFor(status);
      const content = slot && context.slots[slot]?.({ error, retry, retryAt });
      return h('div', { 'data-chathub-status': status, ref: wrapper }, [
        // Both slots may hold the same kind of node, which must not be taken for one.
        h(Fragment, { key: slot ?? '' }, content ?? []),
      ]);
    };
  },
  {
    name: 'ChatHubWidget',
    props: optionNames as Array<keyof ChatHubWidgetProps>,
    emits: ['ready', 'error'],
  },
) as never;
