/** The ways in which a secret could turn up: as it is, encoded, escaped, inside of something encoded, and in part. */
export function tracesOf(secret: string): string[] {
  const part = Math.min(Math.ceil(secret.length / 2), 20);
  return [
    ...new Set([
      secret,
      secret.slice(0, part),
      secret.slice(-part),
      Buffer.from(secret).toString('hex'),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      ...[0, 1, 2].flatMap((offset) => insideBase64(secret, offset)),
    ]),
  ];
}

/** What base64 makes of it behind `offset` other bytes, less what the bytes around it have a part in. */
function insideBase64(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const [start, end] = [Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)];
  return [
    bytes.toString('base64').slice(start, end),
    bytes.toString('base64url').slice(start, end),
  ];
}
