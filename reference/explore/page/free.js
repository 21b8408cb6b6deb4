// The page to play with: settings in, pictures and words out.

import { circleText, drawCircle } from "./circle.js";
import { makeSliders, showSettings } from "./controls.js";
import { get } from "./dom.js";
import { LOOKS, short } from "./looks.js";
import { anatomy, best } from "./mathematics.js";
import { nearMinimum, problemOf, seriesOf, windowOf } from "./model.js";
import { csv, save, showRates, showRows } from "./numbers.js";
import { dragCursor, dragStart } from "./pointers.js";
import { makePresets } from "./presets.js";
import { drawMap, mapText } from "./ratemap.js";
import { bounded, fromHash, settingsOf, toHash } from "./state.js";
import { makeStepping, showStep } from "./stepping.js";
import { describeCommon, drawCommon, redrawWith, say, showLegend, soon, whenQuiet } from "./view.js";
import { summary, told } from "./words.js";

let state;
let shown; // what was computed of the state last: problem, series, window
let areas = { paths: null, map: null };
let presets;
let showPresetOf; // which sentence is chosen
let warning = ""; // of a link, until something is changed
let aside = ""; // what a field has made of a number: it stands beside it, and who listens is told

export function startFree() {
  presets = JSON.parse(get("presets").textContent);
  showPresetOf = makePresets(presets, choosePreset);
  makeSliders(get("sliders"), (name, value, said = "") => change({ [name]: value }, said));
  makeStepping((step) => change({ step }), () => state);
  get("controls").addEventListener("change", (event) => chosen(event.target));
  get("controls").addEventListener("submit", (event) => event.preventDefault());
  get("use-best").addEventListener("click", useBest);
  get("keep").addEventListener("click", () => change({ kept: state.kept ? null : { method: state.method, lr: state.lr, beta: state.beta } }));
  get("copy-link").addEventListener("click", copyLink);
  get("numbers").addEventListener("toggle", () => showNumbers());
  get("save").addEventListener("click", () => save(csv(shown.series, thingOf(shown.problem)), "momentum.csv"));
  dragStart(get("paths-canvas"), () => areas.paths, () => state, change);
  dragCursor(get("map-canvas"), () => areas.map, () => state, change);
  window.addEventListener("hashchange", readLink);
  redrawWith(draw);
  readLink();
}

function readLink() {
  if (state && location.hash === toHash(state)) return;
  const { state: settings, refused, corrected } = fromHash(location.hash, presets);
  change(settings);
  const unknown = refused.length ? [`The link holds what this page does not know: ${refused.join(", ")}. The usual is shown.`] : [];
  warning = [...unknown, ...corrected.map((text) => `Of the link ${text}.`)].join(" ");
}

/** A sentence that is shown elsewhere leaves the settings as they are. */
function choosePreset(preset) {
  change(preset?.settings ? settingsOf(preset) : { preset: preset?.id ?? null });
}

function change(part, said = "") {
  warning = "";
  aside = said;
  state = { ...state, ...part };
  state.step = Math.min(state.step, state.steps);
  state.beside = state.beside.filter((method) => method !== state.method);
  refresh();
}

function refresh() {
  showSettings(state);
  showPresetOf(state.preset);
  soon(draw);
  whenQuiet(speak);
}

function chosen(input) {
  if (input.name === "problem") change({ problem: input.value, ...startOf(input.value) });
  if (input.name === "method") changeMethod(input.value);
  if (input.name === "beside") {
    const others = state.beside.filter((method) => method !== input.value);
    change({ beside: input.checked ? [...others, input.value] : others });
  }
}

/** The method that was in focus goes on to be seen, beside the new one. */
function changeMethod(method) {
  const beside = state.beside.includes(method) ? [...state.beside.filter((one) => one !== method), state.method] : state.beside;
  change({ method, beside });
}

/** Where a problem is usually begun, with an lr at which it is stable. */
function startOf(problem) {
  if (problem === "rosenbrock") return { x: -1.2, y: 1, lr: 0.001, steps: Math.max(state.steps, 3500), step: 0 };
  return { x: 1, y: 1, steps: Math.min(state.steps, 200), step: 0, ...(problem === "slope" ? { lr: 0.01 } : { lr: 0.004 }) };
}

function useBest() {
  const tuned = best(state.method, shown.problem.mu, shown.problem.L);
  const lr = bounded("lr", tuned.lr);
  change(state.method === "gradient_descent" ? { lr } : { lr, beta: bounded("beta", tuned.beta) });
}

async function copyLink() {
  const link = location.href.replace(/#.*$/, "") + toHash(state);
  try {
    await navigator.clipboard.writeText(link);
    get("status").textContent = "The link is copied: it holds all settings.";
    get("copy-link").textContent = "Copied";
    setTimeout(() => (get("copy-link").textContent = "Copy link"), 2000);
  } catch {
    get("status").textContent = "The link is in the address bar: it holds all settings.";
  }
}

function draw() {
  const problem = problemOf(state);
  const series = seriesOf(state, problem);
  shown = { problem, series, window: windowOf(state, problem, series) };
  const [focus] = series;
  const arrows = state.step > 0 && state.step < focus.path.steps ? anatomy(problem, focus.method, focus.path, state.step, focus.lr, focus.beta) : null;
  const common = { ...shown, step: state.step, arrows, lossLog: problem.kind !== "slope", ...distanceWords(problem) };
  areas.paths = drawCommon(common);
  get("distance-caption").textContent = common.distanceCaption;
  for (const place of document.querySelectorAll(".near")) place.hidden = !nearMinimum(problem);
  drawRates(problem, focus);
  showStep(state.step, state.steps);
  sayAll(problem, series, arrows);
}

function distanceWords({ minimum }) {
  if (minimum) return { distanceName: "distance", distanceCaption: "Distance to the minimum", distanceLog: true };
  return { distanceName: "length of the step", distanceCaption: "Length of the step over the slope: the effective lr", distanceLog: false };
}

function thingOf({ minimum }) {
  return minimum ? "distance" : "measured lr";
}

function drawRates(problem, focus) {
  const none = problem.kind === "slope";
  for (const id of ["circle", "map"]) get(id).hidden = none;
  areas.map = null;
  if (none) return;
  drawCircle(get("circle-canvas"), problem, focus, LOOKS[focus.method]);
  areas.map = drawMap(get("map-canvas"), problem, focus, LOOKS[focus.method]);
}

function sayAll(problem, series, arrows) {
  const words = told(state, problem, series);
  say(get("verdict"), [warning, words.regime, words.edge]);
  say(get("sayings"), [words.best, words.others.join(" "), ...words.measured]);
  const extras = arrows ? [[[], "--momentum", "momentum's part of the next step"], [[5, 3], "--gradient", "the gradient's part; the diamond is where it is taken"]] : [];
  showLegend(series, extras);
  get("step-words").textContent = arrows ? stepWords(series[0], arrows) : "Choose a step to see it taken apart: momentum's part and the gradient's.";
  showNumbers();
}

function stepWords({ name, path }, { gradient }) {
  const t = state.step;
  const pair = (x, y) => `(${short(x)}, ${short(y)})`;
  return `After step ${t} ${name} is at ${pair(path.x[t], path.y[t])} with v = ${pair(path.vx[t], path.vy[t])}; the gradient of the next step is ${pair(...gradient)}.`;
}

function showNumbers() {
  if (!get("numbers").open || !shown) return;
  showRates(shown.series, shown.problem);
  showRows(shown.series, state.step, thingOf(shown.problem));
}

/** Tell who listens, and let the link in the address bar hold the settings. */
function speak() {
  get("status").textContent = [warning, aside, summary(state, shown.problem, shown.series)].filter(Boolean).join(" ");
  const [focus] = shown.series;
  describeCommon({ ...shown, step: state.step, names: ["Loss", distanceWords(shown.problem).distanceName] });
  get("circle-canvas").setAttribute("aria-label", circleText(shown.problem, focus));
  get("map-canvas").setAttribute("aria-label", mapText(shown.problem, focus, focus.name));
  history.replaceState(null, "", toHash(state));
}
