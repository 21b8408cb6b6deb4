// All pictures of one moment, drawn at most once in a frame of the screen, and what they say in words.

import { lookOf } from "./canvas.js";
import { chartText, drawChart } from "./charts.js";
import { drawPaths } from "./contours.js";
import { get } from "./dom.js";
import { readColors, short } from "./looks.js";

const QUIET = 400; // milliseconds without a change before words are given to who listens

let waiting = false;
let speaking = 0;

/** Call `draw` once before the next frame, however often this is asked for. */
export function soon(draw) {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    draw();
  });
}

/** Call `speak` once nothing has changed for a while. */
export function whenQuiet(speak) {
  clearTimeout(speaking);
  speaking = setTimeout(speak, QUIET);
}

/** Draw again where the size or the colours of the page change. */
export function redrawWith(draw) {
  const again = () => {
    readColors();
    soon(draw);
  };
  readColors();
  window.addEventListener("resize", again);
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", again);
  window.addEventListener("beforeprint", () => {
    readColors();
    draw();
  });
}

/** Draw paths, losses and distances; return the area of the paths. */
export function drawCommon({ problem, series, window, step, arrows, lossName = "loss", lossLog, distanceName, distanceLog }) {
  const shown = series.filter(({ path }) => path);
  const area = problem && window ? drawPaths(get("paths-canvas"), problem, shown, window, step, arrows) : null;
  drawChart(get("loss-canvas"), series, (one) => one.loss, { name: lossName, step, log: lossLog });
  if (distanceName) drawChart(get("distance-canvas"), series, (one) => one.distance, { name: distanceName, step, log: distanceLog });
  return area;
}

export function describeCommon({ series, step, names: [lossName, distanceName] }) {
  get("loss-canvas").setAttribute("aria-label", chartText(series, (one) => one.loss, lossName, step));
  if (distanceName) get("distance-canvas").setAttribute("aria-label", chartText(series, (one) => one.distance, distanceName, step));
  const places = series.filter(({ path }) => path).map(({ name, path }) => {
    const t = Math.min(step, path.steps);
    return `${name} at (${short(path.x[t])}, ${short(path.y[t])})`;
  });
  get("paths-canvas").setAttribute("aria-label", `Paths on curves of equal loss. At step ${step}: ${places.join(", ")}.`);
}

/** Name the lines, each with its colour, dash and marker; beside them what else is drawn. */
export function showLegend(series, extras = []) {
  const lines = series.map((one) => item(lookOf(one), one.title ?? one.name));
  get("legend").replaceChildren(...lines, ...extras.map(([dash, color, name]) => item({ dash, color }, name)));
}

function item({ dash, color, width = 2.5, alpha = 1 }, name) {
  const element = document.createElement("li");
  element.innerHTML = `<svg width="44" height="10" aria-hidden="true"><line x1="2" y1="5" x2="42" y2="5" stroke="var(${color})" stroke-width="${width}" stroke-opacity="${alpha}" stroke-dasharray="${dash.join(" ")}"/></svg>`;
  element.append(name);
  return element;
}

/** Put texts into paragraphs, and only where they differ from what is there. */
export function say(place, texts) {
  const wanted = texts.filter(Boolean);
  while (place.children.length > wanted.length) place.lastChild.remove();
  while (place.children.length < wanted.length) place.append(document.createElement("p"));
  wanted.forEach((text, i) => place.children[i].textContent !== text && (place.children[i].textContent = text));
}
