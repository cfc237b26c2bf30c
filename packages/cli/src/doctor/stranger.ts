/** The origin that stands for somebody else's page; reserved by RFC 2606, so that it is nobody's. */
export const STRANGER = 'https://evil.example';
