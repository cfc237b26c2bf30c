import { fileURLToPath } from 'node:url';

/** The folder of the peers, which is no part of the workspace. */
export const peersFolder: string = fileURLToPath(new URL('../../peers/', import.meta.url));

/** What an app imports of each peer that loads a script, by the entry that its own documentation recommends. */
export const scriptPeers: Readonly<Record<string, string>> = {
  '@livechat/widget-core': "export { createWidget } from '@livechat/widget-core'",
  '@livechat/widget-react': "export { LiveChatWidget } from '@livechat/widget-react'",
  '@livechat/widget-vue': "export { LiveChatWidget } from '@livechat/widget-vue'",
  '@livechat/widget-angular':
    "export { LiveChatWidgetComponent, LiveChatWidgetModule } from '@livechat/widget-angular'",
  'react-use-intercom': "export { IntercomProvider, useIntercom } from 'react-use-intercom'",
  '@intercom/messenger-js-sdk':
    "export { default, boot, shutdown, show, hide } from '@intercom/messenger-js-sdk'",
  '@stripe/stripe-js': "export { loadStripe } from '@stripe/stripe-js/pure'",
  '@paypal/paypal-js': "export { loadCoreSdkScript } from '@paypal/paypal-js/sdk-v6'",
  '@googlemaps/js-api-loader':
    "export { importLibrary, setOptions } from '@googlemaps/js-api-loader'",
  '@hcaptcha/loader': "export { hCaptchaLoader } from '@hcaptcha/loader'",
  '@marsidev/react-turnstile': "export { Turnstile } from '@marsidev/react-turnstile'",
  'crisp-sdk-web': "export { Crisp } from 'crisp-sdk-web'",
  unhead: "export { createHead } from 'unhead/client'; export { useScript } from 'unhead/scripts'",
};

/** The same of each peer that keeps a token fresh. */
export const tokenPeers: Readonly<Record<string, string>> = {
  'oidc-client-ts': "export { UserManager } from 'oidc-client-ts'",
  '@auth0/auth0-spa-js': "export { createAuth0Client } from '@auth0/auth0-spa-js'",
  '@azure/communication-common':
    "export { AzureCommunicationTokenCredential } from '@azure/communication-common'",
};
