import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({ CHATHUB_WIDGET_URL: { public: true } });
