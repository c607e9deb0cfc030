"use strict";

const wide = matchMedia("(width >= 62rem)");

function connectMenu() {
  const button = document.querySelector(".menu-button");
  if (!button) return;
  const show = (open) => button.setAttribute("aria-expanded", String(open));
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || button.getAttribute("aria-expanded") !== "true") return;
    show(false);
    button.focus();
  });
}

function openDetailsWhenWide() {
  const panels = document.querySelectorAll("details[data-open-when-wide]");
  const adapt = () => panels.forEach((panel) => (panel.open = wide.matches));
  wide.addEventListener("change", adapt);
  adapt();
}

function followSections() {
  const links = new Map();
  for (const link of document.querySelectorAll(".in-page-navigation a")) {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (section) links.set(section, link);
  }
  const observer = new IntersectionObserver((entries) => {
    const entered = entries.find((entry) => entry.isIntersecting);
    if (!entered) return;
    links.forEach((link) => link.removeAttribute("aria-current"));
    links.get(entered.target).setAttribute("aria-current", "location");
  }, { rootMargin: "-20% 0px -75%" });
  links.forEach((link, section) => observer.observe(section));
}

/* A [data-local-time] names in data-known-zones the zones whose time is printed beside it. */
function showLocalTimes() {
  const day = { day: "numeric", month: "long" };
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  for (const line of document.querySelectorAll("[data-local-time]")) {
    const instant = new Date(line.dataset.localTime);
    const print = (options) => instant.toLocaleString(document.documentElement.lang, options);
    const zones = line.dataset.knownZones.split(" ").map((timeZone) => ({ timeZone }));
    const here = print({ ...day, ...clock });
    if (zones.some((zone) => print({ ...day, ...clock, ...zone }) === here)) continue;
    const sameDay = print({ ...day, ...zones[0] }) === print(day);
    line.textContent = line.textContent.replace("{time}", sameDay ? print(clock) : here);
    line.hidden = false;
  }
}

connectMenu();
openDetailsWhenWide();
followSections();
showLocalTimes();
