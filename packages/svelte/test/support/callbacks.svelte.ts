/** What an app may give: functions that read state of their own, and change it. */
export function callbacks() {
  let token = $state(0);
  let ready = $state(0);
  let other = $state(0);
  return {
    fetchToken: async () => `token-${++token}-${other}`,
    onready() {
      if (other >= 0) ready++;
    },
    change() {
      other++;
    },
    calls: () => ({ token, ready }),
  };
}
