import {
  type ChatHubError,
  type ChatHubStatus,
  ChatHubWidget,
  chatHubPlugin,
  useChatHub,
} from '@chathub/vue';
import {
  type Component,
  type ComputedRef,
  computed,
  createApp,
  defineAsyncComponent,
  h,
  reactive,
  ref,
  shallowRef,
} from 'vue';

const options = { tokenEndpoint: '/api/chathub/token' };
const app = createApp({});
app.use(chatHubPlugin, options);
app.use(chatHubPlugin, ref(options));
app.use(chatHubPlugin, shallowRef(options));
app.use(chatHubPlugin, reactive(options));
app.use(
  chatHubPlugin,
  computed(() => options),
);
app.use(chatHubPlugin, () => options);
app.use(chatHubPlugin, { ...options, organization: ref('sales'), nonce: computed(() => 'abc') });
// @ts-expect-error: it needs options
app.use(chatHubPlugin);
// @ts-expect-error: no such option
app.use(chatHubPlugin, { endpoint: '/api/chathub/token' });
// @ts-expect-error: a number, in milliseconds
app.use(chatHubPlugin, { ...options, loadTimeout: ref('soon') });

app.component('ChatHubWidget', ChatHubWidget);
export const components: Component[] = [
  ChatHubWidget,
  defineAsyncComponent(async () => ChatHubWidget),
];

export function setup(props: { team: string | undefined }): ComputedRef<ChatHubStatus> {
  const { status, error, expiresAt, retryAt, refresh, retry } = useChatHub();
  const found: [ComputedRef<ChatHubError | null>, number | null, number | null] = [
    error,
    expiresAt.value,
    retryAt.value,
  ];
  refresh().then(retry);
  useChatHub(() => ({ organization: props.team }));
  useChatHub({ organization: computed(() => props.team) });
  // @ts-expect-error: a getter is for the whole of the options
  useChatHub({ organization: () => props.team });
  // @ts-expect-error: only to be read
  status.value = 'ready';
  return found.length ? status : computed(() => 'idle');
}

export const nodes = [
  h(ChatHubWidget, { organization: 7, id: 'panel', onReady() {}, onError: ({ code }) => code }),
  h(ChatHubWidget, { class: 'dock' }, { loading: () => 'Opening…' }),
  // @ts-expect-error: neither of the two
  h(ChatHubWidget, { isolation: 'shadow' }),
];
