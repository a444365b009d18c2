
"use strict";
// All text of the data goes into text nodes and attributes, never into markup.
const data = JSON.parse(document.getElementById("data").textContent);
const versions = data.versions;
const field = (id) => document.getElementById(id);
const inputs = ["query", "kind", "group", "version", "from", "to"];
const opened = new Set();

const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

const options = (id, values, label = (value) => value) =>
  field(id).append(...values.map((value) => element("option", { value }, label(value))));

// What something is in a version: "+" present, "d" deprecated, "-" absent.
const STATES = {
  "+": ["here", "✓", "exists"],
  d: ["old", "old", "exists, deprecated"],
  "-": ["none", "-", "does not exist"],
};

const formAt = (row, index) => {
  let text = "";
  for (const [since, form] of row.forms) if (since <= index) text = form;
  return text;
};

const some = (names) => (names.length > 4 ? `${names.slice(0, 4).join(", ")} and ${names.length - 4} more` : names.join(", "));

// How a row differs between two versions; empty if it does not.
const change = (row, from, to) => {
  const before = row.states[from], after = row.states[to];
  if (before === "-" && after === "-") return "";
  if (before === "-") return "added";
  if (after === "-") return "removed";
  const found = [];
  if (before !== after) found.push(after === "d" ? "deprecated" : "no longer deprecated");
  if (formAt(row, from) !== formAt(row, to)) found.push(row.parts ? "changed itself" : "changed");
  const parts = (row.parts || []).filter((part) => change(part, from, to));
  for (const what of ["added", "removed"]) {
    const names = parts.filter((part) => change(part, from, to) === what).map((part) => part.name);
    if (names.length) found.push(`${what} ${some(names)}`);
  }
  const others = parts.filter((part) => !["added", "removed"].includes(change(part, from, to)));
  if (others.length) found.push(`changed ${some(others.map((part) => part.name))}`);
  return found.join("; ");
};

const runStart = (states, wanted, end) => {
  let index = end;
  while (index > 0 && wanted.includes(states[index - 1])) index -= 1;
  return index;
};

const notes = (row) => {
  const { states } = row, found = [];
  const end = runStart(states, "-", states.length);
  const since = runStart(states, "+d", end), deprecated = runStart(states, "d", end);
  if (since > 0) found.push(`since ${versions[since]}`);
  if (deprecated < end) found.push(deprecated > 0 ? `deprecated since ${versions[deprecated]}` : "deprecated");
  if (end < states.length) found.push(`removed in ${versions[end]}`);
  if (row.also) found.push(`also ${row.also.join(", ")}`);
  return found.join("; ");
};

const texts = (row) => [row.name, ...row.forms.map((form) => form[1]), ...(row.also || [])];
for (const row of data.rows) {
  row.text = [row, ...(row.parts || [])].flatMap(texts).join("\n").toLowerCase();
}

const wish = () => {
  const value = Object.fromEntries(inputs.map((id) => [id, field(id).value]));
  const number = (text) => (text === "" ? null : Number(text));
  const from = number(value.from), to = number(value.to);
  const words = value.query.toLowerCase().split(/\s+/).filter(Boolean);
  return { ...value, words, version: number(value.version), from, to, both: from !== null && to !== null };
};

const matches = (row, wished) =>
  wished.words.every((word) => row.text.includes(word)) &&
  (!wished.kind || (row.kind === "method") === (wished.kind === "method")) &&
  (!wished.group || row.group === wished.group) &&
  (wished.version === null || row.states[wished.version] !== "-") &&
  (!wished.both || change(row, wished.from, wished.to) !== "");

// Names break behind their dots and low lines.
const pieces = (name) => name.split(/(?<=[._])/).flatMap((piece) => [piece, element("wbr")]);

const label = (row, id) =>
  id !== null && row.parts
    ? element("button", { type: "button", "aria-expanded": String(opened.has(id)), "data-row": id }, ...pieces(row.name))
    : element("span", { class: "name" }, ...pieces(row.name));

const formOf = (row, wished) => {
  const last = row.states.length - 1;
  if (!wished.both) return formAt(row, last);
  const [before, after] = [formAt(row, wished.from), formAt(row, wished.to)];
  const isIn = (index) => row.states[index] !== "-";
  if (isIn(wished.from) && isIn(wished.to) && before !== after) return `${before}  ⇒  ${after}`;
  return isIn(wished.to) ? after : before;
};

const line = (row, wished, shown, id) => {
  const head = element("th", { scope: "row" }, label(row, id));
  const form = formOf(row, wished);
  if (form) head.append(element("small", {}, form));
  const cells = shown.map((index) => {
    const [style, sign, words] = STATES[row.states[index]];
    return element("td", { class: style, title: `${row.name}: ${words} in ${versions[index]}`, "aria-label": words }, sign);
  });
  const told = wished.both ? change(row, wished.from, wished.to) : notes(row);
  const style = wished.both && told === "removed" ? "note gone" : "note";
  return element("tr", { class: id === null ? "part" : "whole" }, head, ...cells, element("td", { class: style }, told));
};

const partsOf = (row, wished) =>
  wished.both && row.states[wished.from] !== "-" && row.states[wished.to] !== "-"
    ? row.parts.filter((part) => change(part, wished.from, wished.to))
    : row.parts;

const draw = () => {
  const wished = wish();
  const shown = wished.both ? [wished.from, wished.to] : versions.map((_, index) => index);
  const heads = [element("th", { scope: "col" }, "Name"), ...shown.map((index) => element("th", { scope: "col" }, versions[index]))];
  heads.push(element("th", { scope: "col", class: "note" }, wished.both ? "Change" : "Notes"));
  document.querySelector("thead").replaceChildren(element("tr", {}, ...heads));
  const body = document.createDocumentFragment();
  let methods = 0, types = 0;
  data.rows.forEach((row, id) => {
    if (!matches(row, wished)) return;
    if (row.kind === "method") methods += 1; else types += 1;
    body.append(line(row, wished, shown, id));
    if (opened.has(id)) body.append(...partsOf(row, wished).map((part) => line(part, wished, shown, null)));
  });
  document.querySelector("tbody").replaceChildren(body);
  field("count").textContent = `${methods} ${methods === 1 ? "method" : "methods"}, ${types} ${types === 1 ? "type" : "types"}`;
};

// The address tells what is shown, so that it can be handed on.
const remember = () => {
  const pairs = inputs.map((id) => [id, field(id).value]).filter(([, value]) => value !== "");
  history.replaceState(null, "", `#${new URLSearchParams(pairs)}`);
};

const recall = () => {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const id of inputs) field(id).value = asked.get(id) || "";
  for (const id of inputs) if (field(id).selectedIndex === -1) field(id).value = "";
  draw();
};

options("group", data.groups);
for (const id of ["version", "from", "to"]) options(id, versions.map((_, index) => String(index)), (index) => versions[index]);

const form = document.querySelector("form");
form.addEventListener("input", () => { draw(); remember(); });
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(() => { opened.clear(); draw(); remember(); }));
document.querySelector("tbody").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const id = Number(button.dataset.row);
  if (!opened.delete(id)) opened.add(id);
  draw();
  document.querySelector(`button[data-row="${id}"]`).focus();
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input, select");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    field("query").focus();
  }
});
addEventListener("hashchange", recall);
recall();
