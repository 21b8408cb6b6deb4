// A student's own failing case: yours, the right answer and the mistake, step by step.

import { get } from "./dom.js";
import { LOOKS, short } from "./looks.js";
import { anatomy, generalQuadratic, rosenbrock } from "./mathematics.js";
import { makeStepping, showStep } from "./stepping.js";
import { describeCommon, drawCommon, redrawWith, say, showLegend, soon, whenQuiet } from "./view.js";

const WHOSE = ["yours", "right", "mistake"]; // the last is drawn first, as a band below the others
const EQUAL = 1e-6; // of what there is to see: nearer than that are two steps the same
let theCase; // what was read: data, problem, series, window, steps, parting
let atStep = 0;

export function startCase(data) {
  document.body.classList.add("case");
  document.title = get("title").textContent = `Your ${data.function}, step by step`;
  get("introduction").textContent = `The practice case that fails: ${data.check}.`;
  theCase = readCase(data);
  atStep = Math.min(Math.max(theCase.parting?.step ?? 0, 0), theCase.steps);
  for (const [id, there] of [["paths-canvas", theCase.problem], ["circle", false], ["numbers", false], ["distance", data.charts.length > 1]]) get(id).hidden = !there;
  get("paths").querySelector("figcaption").textContent = theCase.problem ? "Paths on curves of equal loss" : "The step at hand";
  get("loss").querySelector("figcaption").textContent = capitalized(data.charts[0].name);
  if (data.charts.length > 1) get("distance-caption").textContent = capitalized(data.charts[1].name);
  makeStepping(goTo, () => ({ step: atStep, steps: theCase.steps }));
  redrawWith(drawCase);
  goTo(atStep);
}

function capitalized(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function goTo(step) {
  atStep = step;
  soon(drawCase);
  whenQuiet(() => {
    describeCommon({ ...theCase, step: atStep, names: theCase.data.charts.map(({ name }) => name) });
    get("status").textContent = get("step-words").textContent;
  });
}

function readCase(data) {
  const problem = data.paths ? builtProblem(data.problem) : null;
  const series = WHOSE.filter((name) => data.charts.some((chart) => chart.series[name])).map((name) => oneOf(data, name));
  const steps = Math.max(...series.map((one) => one.steps));
  const found = { data, problem, series, steps, window: problem ? windowAround(series) : null };
  return { ...found, parting: parting(data, series) };
}

function builtProblem({ kind, b, matrix, offset }) {
  return kind === "rosenbrock" ? rosenbrock(b) : generalQuadratic(matrix, offset);
}

function oneOf(data, name) {
  const numbers = (chart) => Float64Array.from(chart?.series[name] ?? [], (value) => value ?? NaN);
  const path = data.paths?.[name] ? pathOf(data.paths[name], data.lr) : undefined;
  const loss = numbers(data.charts[0]);
  const distance = numbers(data.charts[1]);
  const steps = Math.max(path?.steps ?? 0, loss.length - 1, distance.length - 1);
  return { look: name, name: LOOKS[name].name, path, loss, distance, steps, escaped: path?.escaped ?? false };
}

/** A path with the velocity that made each of its steps, so far as it has numbers. */
function pathOf(rows, lr) {
  const end = rows.findIndex(([x, y]) => x === null || y === null);
  const seen = end < 0 ? rows : rows.slice(0, end);
  const path = { steps: Math.max(0, seen.length - 1), escaped: end >= 0 };
  for (const [i, name] of ["x", "y"].entries()) {
    path[name] = Float64Array.from(seen, (row) => row[i]);
    path[`v${name}`] = path[name].map((value, t) => (t ? (path[name][t - 1] - value) / lr : 0));
  }
  return path;
}

/** The right path, what of the others is not far from it, and room around that. */
function windowAround(series) {
  const right = series.find(({ look }) => look === "right").path;
  const sides = ["x", "y"].map((name) => {
    const [low, high] = [Math.min(...right[name]), Math.max(...right[name])];
    const size = high - low || 1;
    const near = series.flatMap(({ path }) => [...(path?.[name] ?? [])].filter((value) => value > low - size && value < high + size));
    const [least, most] = [Math.min(low, ...near), Math.max(high, ...near)];
    const room = 0.25 * (most - least) || 1;
    return [least - room, most + room];
  });
  return { x: sides[0], y: sides[1] };
}

/** Where yours first differs from the right answer, and in what: the paths, else a chart; null where it never does. */
function parting(data, series) {
  const [yours, right] = ["yours", "right"].map((name) => series.find(({ look }) => look === name));
  if (!yours || !right) return null;
  if (yours.path && right.path) {
    const step = Math.min(differsFrom(yours.path.x, right.path.x), differsFrom(yours.path.y, right.path.y));
    if (Number.isFinite(step)) return { step, what: "Yours and the right answer" };
  }
  for (const [i, { name }] of data.charts.entries()) {
    const step = i ? differsFrom(yours.distance, right.distance) : differsFrom(yours.loss, right.loss);
    if (Number.isFinite(step)) return { step, what: yours.path ? `The paths are the same; your ${name} and the right one` : "Yours and the right answer" };
  }
  return null;
}

/** The first place at which two series differ, in their lengths too; Infinity where they do not. */
function differsFrom(mine, theirs) {
  const size = EQUAL * Math.max(...theirs.map(Math.abs).filter(Number.isFinite));
  const first = mine.findIndex((value, t) => t >= theirs.length || Number.isFinite(value) !== Number.isFinite(theirs[t]) || Math.abs(value - theirs[t]) > size);
  if (first >= 0) return first;
  return mine.length === theirs.length ? Infinity : mine.length;
}

function drawCase() {
  const { data, problem, series, steps } = theCase;
  const yours = series.find(({ look }) => look === "yours");
  const from = Math.max(0, atStep - 1);
  const rule = problem && data.lr !== undefined && yours?.path && from < yours.path.steps ? anatomy(problem, data.method, yours.path, from, data.lr, data.beta) : null;
  const [first, second] = data.charts;
  drawCommon({ ...theCase, step: atStep, arrows: rule, lossName: first.name, lossLog: first.log, distanceName: second?.name, distanceLog: second?.log });
  showStep(atStep, steps);
  say(get("verdict"), [...data.told, data.note, partingWords()]);
  const extras = rule ? [[[], "--momentum", "momentum's part of the right step"], [[5, 3], "--gradient", "the gradient's part; the diamond is where it is taken"]] : [];
  showLegend(series.map((one) => ({ ...one, title: one.look === "mistake" ? "the mistake that it looks like" : one.name })), extras);
  get("step-words").textContent = rule ? ruleWords(rule, yours.path) : chartWords();
}

function partingWords() {
  const { series, parting: found } = theCase;
  if (!series.some(({ look }) => look === "yours")) return theCase.data.ended ? "" : "Yours gives nothing that can be drawn.";
  return found === null ? "In what is drawn here yours and the right answer are the same." : `${found.what} first differ at step ${found.step}.`;
}

const pairText = (x, y) => `(${short(x)}, ${short(y)})`;

/** What the rule does from where yours is, and what yours does. */
function ruleWords({ start, coast, at, gradient, end }, { x, y }) {
  const t = Math.max(1, atStep);
  const mine = pairText(x[t], y[t]);
  const same = Math.hypot(x[t] - end[0], y[t] - end[1]) <= EQUAL * Math.max(Math.hypot(...start), Math.hypot(...end), 1e-300);
  const where = theCase.data.method === "nesterov" ? `at the lookahead point ${pairText(...at)}` : "there";
  const told = `Step ${t} of yours starts at ${pairText(...start)}. Momentum alone leads to ${pairText(...coast)}; the gradient ${where} is ${pairText(...gradient)}, so the rule leads to ${pairText(...end)}.`;
  return same ? `${told} So does yours.` : `${told} Yours goes to ${mine}.`;
}

function chartWords() {
  const { data, series } = theCase;
  const parts = data.charts.map((chart, i) => {
    const numbers = series.map((one) => `${one.name} ${short((i ? one.distance : one.loss)[atStep] ?? NaN)}`);
    return `${chart.name}: ${numbers.join(", ")}`;
  });
  return `Step ${atStep}. ${parts.join("; ")}.`;
}
