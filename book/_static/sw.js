// Offline reading: what was visited can be visited again without a network. Pages come fresh whenever there is one.
// Other sites may live on the same host and share its caches: the names say which site they belong to.
const OWN = `course ${self.registration.scope} `, PAGES = `${OWN}pages`, FILES = `${OWN}files {{ version }}`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== PAGES && name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
})()));

// What cannot be kept (a part of a file, a full disk) is shown all the same.
async function keep(name, request, response) {
  try {
    if (response.status === 200) await (await caches.open(name)).put(request, response.clone());
  } catch { /* not kept */ }
  return response;
}

// Pages and search data: the network first. Offline, the last copy.
async function fresh(request) {
  try {
    return await keep(PAGES, request, await fetch(request));
  } catch (error) {
    const copy = await caches.match(request, { ignoreSearch: true });
    if (copy) return copy;
    throw error;
  }
}

// Files whose address changes with their content: the copy first. Offline, an older version is better than none.
async function kept(request) {
  const copy = await caches.match(request);
  if (copy) return copy;
  try {
    return await keep(FILES, request, await fetch(request));
  } catch (error) {
    const older = await caches.match(request, { ignoreSearch: true });
    if (older) return older;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  event.respondWith(url.searchParams.has("v") || url.pathname.endsWith(".woff2") ? kept(event.request) : fresh(event.request));
});

// The page that started this worker was loaded before it could keep anything.
self.addEventListener("message", (event) => event.waitUntil(Promise.all(event.data.map(async (address) => {
  const request = new Request(address);
  if (await caches.match(request)) return;
  await keep(new URL(address).searchParams.has("v") ? FILES : PAGES, request, await fetch(request, { cache: "force-cache" }));
}))));
