/** The live stream: EventSource with reconnecting, for as long as the page is open. */

const RETRY_MILLISECONDS = 1500;

/**
 * Calls `onEvent` for each event, `onLink(true)` whenever the stream opens and `onLink(false)`
 * when it breaks. Every opening after the first may have missed something: read the state again.
 */
export function listen(onEvent, onLink) {
  let source = null;

  function connect() {
    source = new EventSource("/sim/events");
    source.addEventListener("open", () => onLink(true));
    source.addEventListener("message", (event) => onEvent(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      onLink(false);
      // After an HTTP error the browser gives up for good, so a new stream is needed.
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, RETRY_MILLISECONDS);
    });
  }

  connect();
  // A stream that is still open while the page unloads shows as an error in some browsers.
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) connect();
  });
}
