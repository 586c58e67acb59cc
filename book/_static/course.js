// Everything that needs a script; the pages are complete without it.
(() => {
  "use strict";
  const words = document.documentElement.dataset;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* private window: forget it */ } },
  };

  // Colours: as in the system, light, dark.
  const themes = ["", "light", "dark"];
  const button = document.querySelector(".theme");
  function showTheme() {
    const name = words.theme || "auto";
    button.setAttribute("aria-label", button.dataset.label + button.dataset[name]);
    button.title = button.getAttribute("aria-label");
  }
  button?.addEventListener("click", () => {
    words.theme = themes[(themes.indexOf(words.theme || "") + 1) % themes.length];
    store.set("theme", words.theme);
    showTheme();
  });
  if (button) showTheme();

  // The section being read: marked in the list on the right, kept when the language is switched.
  const headings = all("article section > :is(h1, h2, h3)[id]");
  const above = new Set();
  const current = () => headings.findLast((heading) => above.has(heading))?.id ?? "";
  const here = new Map(all(".here a").map((a) => [a.hash.slice(1), a]));
  const watch = new IntersectionObserver((entries) => {
    entries.forEach(({ target, boundingClientRect, rootBounds }) =>
      boundingClientRect.top < (rootBounds?.bottom ?? 0) ? above.add(target) : above.delete(target));
    const id = current();
    here.forEach((a, key) => key === id ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
  }, { rootMargin: "0px 0px -66% 0px" });
  headings.forEach((heading) => watch.observe(heading));

  // Language switch: same page (in the link already), same place, and the choice is remembered for the root page.
  // The place is the address's anchor while it is on the screen, later the section being read.
  const chooser = document.querySelector(".switch");
  function place() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const box = target && target.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < innerHeight) return target.id;
    return scrollY > 200 ? current() : "";
  }
  all(".switch [data-edition]").forEach((link) => link.addEventListener("click", () => {
    store.set("edition", link.dataset.edition);
    link.hash = place();
  }));
  document.addEventListener("click", (event) => { if (chooser && !chooser.contains(event.target)) chooser.open = false; });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !chooser?.open) return;
    chooser.open = false;
    chooser.querySelector("summary").focus();
  });

  // Search: Ctrl+K, "/" or the button, which is a link to the glossary until this script makes it open the dialog.
  const dialog = document.querySelector("#search");
  const opener = document.querySelector(".search-button");
  const openSearch = () => import(new URL(dialog.dataset.script, location.href))
    .then((search) => search.open(), () => location.assign(opener.href));       // offline and never opened: the glossary
  opener?.setAttribute("role", "button");
  opener?.addEventListener("click", (event) => { event.preventDefault(); openSearch(); });
  opener?.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); openSearch(); } });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, [contenteditable]");
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" || event.key === "/" && !typing;
    if (!shortcut || !dialog || dialog.open) return;
    event.preventDefault();
    openSearch();
  });

  // Lay out what is out of sight a few blocks at a time, so that no moment is long even on a slow phone; then the page
  // stands still.
  const MOMENT = 6;       // milliseconds
  const idle = window.requestIdleCallback ?? ((work) => setTimeout(work, MOMENT));
  const blocks = all("article section section > :not(section)");
  function layOut() {
    const end = performance.now() + MOMENT;
    while (blocks.length && performance.now() < end) {
      const block = blocks.shift();
      block.style.contentVisibility = "visible";
      void block.offsetHeight;
    }
    if (blocks.length) idle(layOut);
    else words.laid = "";
  }
  addEventListener("load", () => idle(layOut));

  // Copy buttons. Browsers give the clipboard to safe addresses only; elsewhere the code is selected and copied.
  async function copyCode(code) {
    if (navigator.clipboard) return navigator.clipboard.writeText(code.innerText.trimEnd() + "\n");
    getSelection().selectAllChildren(code);
    document.execCommand("copy");
    getSelection().removeAllRanges();
  }
  const { copy, copied } = document.querySelector("main").dataset;
  all(".cell_input .highlight").forEach((box) => {
    const button = document.createElement("button");
    button.className = "copy";
    button.type = "button";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await copyCode(box.querySelector("pre"));
      button.textContent = copied;
      setTimeout(() => { button.textContent = copy; }, 1500);
    });
    box.append(button);
  });

  // Progress: a chapter is read when its end has been on the screen. Kept in this browser only, for all editions.
  const { read, resume } = document.querySelector("main").dataset;
  const done = new Set((store.get("read") ?? "").split(" ").filter(Boolean));
  function showProgress() {
    all(".chapters a").filter((link) => done.has(link.dataset.page)).forEach((link) => {
      link.dataset.read = "";
      link.title = read;
    });
  }
  const end = document.querySelector(".turn");
  if (end && document.querySelector(".about")) new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    done.add(words.page);
    store.set("read", [...done].join(" "));
    showProgress();
  }).observe(end);
  showProgress();
  const last = store.get("last");
  const resumed = last && all(".chapters a").find((link) => link.dataset.page === last);
  if (words.page !== "index" && document.querySelector(".about")) store.set("last", words.page);
  else if (resumed && !resumed.hasAttribute("aria-current") && words.page === "index") {
    const link = Object.assign(document.createElement("a"), { href: resumed.href, textContent: resumed.textContent });
    const line = Object.assign(document.createElement("p"), { className: "resume", textContent: resume });
    line.append(link);
    document.querySelector("article h1").after(line);
  }

  // Offline reading, where the browser and the host allow it.
  if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
    addEventListener("load", async () => {
      const worker = new URL(`${words.shared}sw.js`, location.href);
      const registration = await navigator.serviceWorker.register(worker).catch(() => null);
      if (!registration) return;
      await navigator.serviceWorker.ready;
      const keep = () => {
        const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
        const own = loaded.filter((address) => address.startsWith(registration.scope));
        registration.active?.postMessage([location.href.split("#")[0], ...own]);
      };
      navigator.serviceWorker.addEventListener("controllerchange", keep);     // a new version starts with nothing kept
      keep();
    });
  }
})();
