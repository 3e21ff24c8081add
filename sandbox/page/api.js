/** The control API of the sandbox: one function for each thing that the page can ask for. */

/** The sandbox said no, in a sentence that can be shown. */
export class Refused extends Error {}

async function call(method, path, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refused("The sandbox does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refused(sentence(answer.error ?? `the sandbox answered with an error ${response.status}`));
  }
  return answer;
}

const sentence = (words) => `${words[0].toUpperCase()}${words.slice(1)}.`;

/** {bot, now} */
export const overview = () => call("GET", "/sim");

/** Everyone on the page. */
export const users = async () => (await call("GET", "/sim/users")).users;

/** Makes a person; the id must be free. */
export const addUser = (user) => call("POST", "/sim/users", user);

/** The chat with the bot as this person sees it. */
export const chat = (user) => call("GET", `/sim/users/${user}/chat`);

/** The person sends something: text, voice, photo, an edit. */
export const send = (user, message) => call("POST", `/sim/users/${user}/messages`, message);

/** The person taps an inline button. */
export const tap = (user, messageId, data) =>
  call("POST", `/sim/users/${user}/taps`, { message_id: messageId, data });

/** The person blocks or unblocks the bot. */
export const setBlocked = (user, blocked) =>
  call("POST", `/sim/users/${user}/${blocked ? "block" : "unblock"}`, {});

/** What time it is for the bot. */
export const now = async () => (await call("GET", "/sim/clock")).now;

/** Moves the bot's clock ({advance} or {set}); answers once the bot has caught up. */
export const moveClock = async (move) => (await call("POST", "/sim/clock", move)).now;
