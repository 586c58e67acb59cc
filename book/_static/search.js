// The search dialog. Loaded when it is first opened; Pagefind's index of this edition is fetched then, too.
const dialog = document.querySelector("#search");
const input = dialog.querySelector("input");
const list = dialog.querySelector("ol");
const status = dialog.querySelector("[role=status]");
const words = dialog.dataset;
const MAX_PAGES = 12, MAX_SECTIONS = 20, PAUSE = 120;

const engine = import(new URL(words.index, location.href)).then(async (pagefind) => {
  await pagefind.options({ excerptLength: 24, ranking: { termSimilarity: 2, metaWeights: { title: 6 } } });
  await pagefind.init();
  return pagefind;
});

// One form for what readers type in several: typographic and typewriter apostrophes, full-width letters.
const normal = (text) => text.normalize("NFKC").replace(/[’‘ʼ]/g, "'").trim();
const plain = (text) => normal(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// French "d'oubli": the elided word would match half of the dictionary.
const ELISION = /(^|\s)(?:[cdjlmnst]|qu)'/gi;

function element(name, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
}

function entry(link, title, page, excerpt) {
  const text = element("span", { className: "excerpt", innerHTML: excerpt });   // Pagefind escapes all but <mark>
  return element("li", {}, element("a", { href: link },
    element("strong", { textContent: title }), page ? element("small", { textContent: page }) : "", text));
}

// Pagefind shortens a word that it does not find until something fits; such results are not shown.
function matches(data, query) {
  const text = plain(`${data.content} ${data.meta.title}`);
  return plain(query).split(/[\s'"()=]+/u).filter(Boolean).some((word) => occurs(word, text));
}

// The word, or its stem (Polish and French change endings), or most of the pairs of a CJK phrase without spaces.
function occurs(word, text) {
  if (text.includes(word)) return true;
  if (/[\u3040-\u9fff]/.test(word)) {
    const pairs = [...word].slice(1).map((letter, at) => word[at] + letter);
    return pairs.filter((pair) => text.includes(pair)).length > pairs.length / 2;
  }
  return word.length > 4 && text.includes(word.slice(0, -1));
}

// The sections of all pages, those named after what is looked for first, else in Pagefind's order.
function show(results, query) {
  const named = ({ part }) => plain(part.title).includes(plain(query));
  const sections = results.flatMap((data) => data.sub_results.map((part) => ({ part, page: data.meta.title })));
  const entries = sections.toSorted((a, b) => named(b) - named(a)).slice(0, MAX_SECTIONS)
    .map(({ part, page }) => entry(part.url, part.title, part.title === page ? "" : page, part.excerpt));
  list.replaceChildren(...entries);
  status.textContent = entries.length ? words.found.replace("{count}", entries.length) : words.nothing;
}

let turn = 0;
async function search() {
  const mine = ++turn;
  const query = normal(input.value);
  if (!query) { list.replaceChildren(); status.textContent = ""; return; }
  await new Promise((done) => setTimeout(done, PAUSE));
  if (mine !== turn) return;
  const { results } = await (await engine).search(query.replace(ELISION, "$1"));
  const loaded = await Promise.all(results.slice(0, MAX_PAGES).map((result) => result.data()));
  if (mine === turn) show(loaded.filter((data) => matches(data, query)), query);
}

// Arrow keys go through the results, from and back to the field.
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [input, ...list.querySelectorAll("a")];
  stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
}

input.addEventListener("input", search);
dialog.addEventListener("keydown", move);
dialog.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
list.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
dialog.querySelector(".close").addEventListener("click", () => dialog.close());

export function open() {
  dialog.showModal();
  input.select();
}
