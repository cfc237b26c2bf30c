/** What a notice says, in one language. */
export interface ChatHubNoticeTexts {
  /** The language of the texts as a BCP 47 tag: `cs`. Screen readers and fonts go by it. */
  lang: string;
  /** Until the panel is ready. */
  loading: string;
  /** While it is unavailable. */
  unavailable: string;
  /** The same for the error `offline`: the network is gone. */
  offline: string;
  /** The same for the error `token-unauthorized`: nobody is signed in. */
  signedOut: string;
  /** The same for the error `superseded`: a newer widget of the page has the panel. */
  superseded: string;
  /** Before the mail address, the phone number and the link. */
  contact: string;
  /** What the link is called. */
  link: string;
  /** On the button that tries again. */
  retry: string;
  /** On the same button for the error `superseded`: it takes the panel back. */
  useHere: string;
}
