/** What a link means inside the sandbox: opening the bot, sharing such a link, or the wide web. */

const WEB = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * The payload of a link that opens this bot: "" for a bare one, null when it is not such a link.
 * Understands t.me and tg:// links, and Telegram's share links around them.
 */
export function startPayload(address, botUsername) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  const same = (name) => name?.toLowerCase() === botUsername.toLowerCase();
  if (url.protocol === "tg:") {
    // Browsers disagree on whether "resolve" is the host or the path of tg://resolve?domain=...
    const query = new URLSearchParams(address.split("?")[1] ?? "");
    return same(query.get("domain")) ? (query.get("start") ?? "") : null;
  }
  if (!["t.me", "telegram.me", "www.t.me"].includes(url.hostname)) return null;
  if (url.pathname === "/share/url") {
    return startPayload(url.searchParams.get("url") ?? "", botUsername);
  }
  return same(url.pathname.slice(1)) ? (url.searchParams.get("start") ?? "") : null;
}

/** Whether a browser may open this address; anything odd (javascript:, data:) stays plain text. */
export function isOpenable(address) {
  return URL.canParse(address) && WEB.has(new URL(address).protocol);
}
