// The JSON API. Every failure has a message for people.

export async function get(path, parameters = {}) {
  const response = await fetch(address(path, parameters), {headers: {Accept: "application/json"}});
  return answer(response);
}

export async function post(path, parameters = {}, body = null) {
  const response = await fetch(address(path, parameters), {
    method: "POST",
    headers: {"X-Casewire-Console": "1", Accept: "application/json"},
    body,
  });
  return answer(response);
}

/** Path and the parameters that have a value. */
export function address(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A path with an id in it that may hold slashes. */
export function pathOf(base, id) {
  return `${base}/${encodeURIComponent(id).replaceAll("%2F", "/")}`;
}

async function answer(response) {
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Error(body?.error ?? `the console answered ${response.status}`);
  }
  return body;
}
