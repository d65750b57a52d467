const kept = 200;

/** What an editor's server and page have said, for a report on a failure. */
export class Log {
  #entries = [];

  /** One thing said, perhaps with a stack, of which the top is enough. */
  add(entry) {
    const text = entry.replace(/%c/, '').replace(/color: #[0-9a-f]+\s/, '');
    if (text.trim() === '' || isExpected.test(text)) return;
    this.#entries.push(text.trim().split('\n').slice(0, 4).join('\n').slice(0, 600));
    if (this.#entries.length > kept) this.#entries.shift();
  }

  /** Lines of which each may be another's. */
  addLines(text) {
    for (const line of text.split('\n')) if (!isDetail.test(line)) this.add(line);
  }

  tail(count = 25) {
    return this.#entries.slice(-count).join('\n');
  }
}

/** The native modules, the marketplace and the accounts that editors go without here, each complained of at length every time. */
const isExpected =
  /bindings file|native-watchdog|release\/watchdog|File not found|Failed to load resource|open-vsx|AccountPolicyGate|AgentHost|service ?worker|sandbox attribute|authentication provider|A bad HTTP response|reconnection-grace-time|\[reconnect\]|Creating a socket|connection token|CloseEvent/i;
const isDetail = /^\s+(→|at |'|tries:|\])|^\}/;
