// Links within a page.

// A link to what is folded opens it, such as the number of a source: not every browser does.
addEventListener("click", ({ target }) => {
  const { hash } = target.closest?.('a[href^="#"]') ?? {};
  const fold = hash && document.getElementById(hash.slice(1))?.closest("details");
  if (fold) fold.open = true;
}, true);

// Beside a long page its contents stand open. The style sheet shows them so; this says it to those who do not see it.
const openContents = () => {
  const isWide = matchMedia("(width >= 68rem)").matches;
  for (const fold of document.querySelectorAll(".contents details")) fold.open ||= isWide;
};

// The contents of a long page mark the part that is read: the last one whose heading has come into the upper third of the window.
addEventListener("scroll", () => {
  const links = [...document.querySelectorAll(".contents a")];
  const isRead = ({ hash }) => document.getElementById(hash.slice(1))?.getBoundingClientRect().top < innerHeight / 3;
  const read = links.findLast(isRead);
  for (const link of links) {
    if (link === read) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
});
