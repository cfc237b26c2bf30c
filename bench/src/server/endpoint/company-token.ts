/** What an endpoint shows to ChatHub. */
export const COMPANY_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJjb21wYW55SWQiOjF9.c2lnbmF0dXJl';
