// The numbers behind the pictures, in full: tables, and all steps as a file.

import { get } from "./dom.js";
import { best, limit, period, radius, worstRadius } from "./mathematics.js";

const AROUND = 5;

export function showRates(seriesList, problem) {
  const { mu, L } = problem;
  const heads = ["method", "lr", "beta", "rate", "radius, slow", "radius, steep", "period, slow", "period, steep", "largest stable lr", "best lr", "best beta", "best rate"];
  const rows = seriesList.map(({ name, method, lr, beta }) => {
    const tuned = best(method, mu, L);
    const each = [radius, period].flatMap((measure) => [measure(mu, lr, beta, method), measure(L, lr, beta, method)]);
    return [name, lr, beta, worstRadius(mu, L, lr, beta, method), ...each, limit(method, L, beta), tuned.lr, tuned.beta, tuned.rate];
  });
  fill("rates", heads, rows);
}

/** The rows of all paths around a step. */
export function showRows(seriesList, step, thing) {
  const heads = ["step", ...seriesList.flatMap(({ name }) => [`${name}: x`, "y", "loss", thing])];
  const last = Math.max(...seriesList.map(({ path }) => path.steps));
  const first = Math.max(0, Math.min(step, last) - AROUND);
  const rows = [];
  for (let t = first; t <= Math.min(last, first + 2 * AROUND); t++) rows.push([t, ...seriesList.flatMap((series) => row(series, t))]);
  fill("rows", heads, rows);
}

function row({ path, loss, distance }, t) {
  return t <= path.steps ? [path.x[t], path.y[t], loss[t], distance[t]] : ["", "", "", ""];
}

function fill(id, heads, rows) {
  const table = get(id);
  table.tHead.replaceChildren(line(heads, () => Object.assign(document.createElement("th"), { scope: "col" })));
  table.tBodies[0].replaceChildren(...rows.map((cells) => line(cells, (i) => (i ? document.createElement("td") : Object.assign(document.createElement("th"), { scope: "row" })))));
}

function line(cells, make) {
  const element = document.createElement("tr");
  element.append(...cells.map((cell, i) => Object.assign(make(i), { textContent: String(cell) })));
  return element;
}

/** All steps of all paths as CSV, every number in full. */
export function csv(seriesList, thing) {
  const lines = [["method", "lr", "beta", "step", "x", "y", "vx", "vy", "loss", thing].join(",")];
  for (const { name, lr, beta, path, loss, distance } of seriesList) {
    for (let t = 0; t <= path.steps; t++) {
      lines.push([name, lr, beta, t, path.x[t], path.y[t], path.vx[t], path.vy[t], loss[t], distance[t]].join(","));
    }
  }
  return `${lines.join("\n")}\n`;
}

export function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
