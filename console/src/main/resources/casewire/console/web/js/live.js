// Watches the overview by server-sent events, only while the page can be seen.

/** Calls back with each overview, and with null when the connection is lost. Returns a stop function. */
export function watch(heard) {
  let source = null;

  function open() {
    source = new EventSource("/api/live");
    source.addEventListener("overview", event => heard(JSON.parse(event.data)));
    source.addEventListener("error", () => heard(null));
  }

  function close() {
    source?.close();
    source = null;
  }

  function visibility() {
    if (document.hidden) close();
    else if (!source) open();
  }

  document.addEventListener("visibilitychange", visibility);
  visibility();
  return () => {
    document.removeEventListener("visibilitychange", visibility);
    close();
  };
}
