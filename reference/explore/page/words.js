// What happens, in sentences: the regime, what was measured, the best setting, the edge of stability.

import { LOOKS, rateText, short } from "./looks.js";
import { best, effectiveLr, limit, motionOf, period, radius, signChanges, worstRadius } from "./mathematics.js";
import { goalOf, nearMinimum, reached } from "./model.js";

const EDGE = 1e-9; // as far from a border only rounding leads

/** Sentences for the settings at hand, by what they are about. */
export function told(state, problem, seriesList) {
  const [focus] = seriesList;
  if (problem.kind === "slope") return { regime: onSlope(focus), measured: [slopeMeasured(focus)], best: "", edge: "", others: [] };
  return {
    regime: regime(focus, problem),
    measured: seriesList.map((series) => measured(series, problem)),
    best: bestSetting(focus, problem),
    edge: edge(focus, problem),
    others: seriesList.slice(1).map((series) => other(series, problem)),
  };
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

function rateOf({ lr, beta, method }, { mu, L }) {
  return worstRadius(mu, L, lr, beta, method);
}

function regime(focus, problem) {
  const { lr, beta, method } = focus;
  const directions = [["steep", problem.L], ["slow", problem.mu]].map(
    ([name, lam]) => `In the ${name} direction it ${motion(lam, lr, beta, method)}.`,
  );
  const values = `, where the eigenvalues are ${short(problem.mu)} and ${short(problem.L)},`;
  const farther = nearMinimum(problem) ? "Farther away it may move otherwise: see the steps." : "";
  return `${verdict(focus, problem, values)} ${directions.join(" ")} ${farther}`.trim();
}

/** Tell what a rate means. */
function verdict(focus, problem, values = "") {
  const rate = rateOf(focus, problem);
  const near = nearMinimum(problem);
  const who = near ? `${capital(near.trim())}${values} ${focus.name}` : capital(focus.name);
  const when = near ? "" : "in the long run ";
  const stands = standing(rate);
  if (stands === "edge") return `${who} is on the edge of stability: ${when}the distance neither shrinks nor grows to speak of.`;
  if (stands === "diverges") return `${who} ${near ? "cannot stay" : "diverges"}: ${when}each step makes ${near ? "a small" : "the"} distance ${rateText(rate)} times as large.`;
  return `${who} converges: in the long run each step leaves ${rateText(rate)} of the distance, a tenth after ${tenth(rate)}.`;
}

/** One name for a rate, in all sentences. */
function standing(rate) {
  return Math.abs(rate - 1) < EDGE ? "edge" : rate > 1 ? "diverges" : "converges";
}

function tenth(rate) {
  const steps = rate < 0.1 ? "1" : short(Math.LN10 / -Math.log(rate), 3);
  return `${steps} ${steps === "1" ? "step" : "steps"}`;
}

/** Tell how one direction moves. */
function motion(lam, lr, beta, method) {
  const size = `(radius ${rateText(radius(lam, lr, beta, method))})`;
  const swing = short(period(lam, lr, beta, method), 3);
  return {
    arrives: "arrives in one step",
    jumps: `jumps to the other side with every step ${size}`,
    glides: `glides without swinging ${size}`,
    swings: `swings, once in ${swing === "2" ? "a little more than 2" : swing} steps ${size}`,
  }[motionOf(lam, lr, beta, method)];
}

function measured(series, problem) {
  const { name, loss, path } = series;
  if (series.escaped) return `${capital(name)} has left all numbers after ${path.steps} steps.`;
  const when = reached(problem, series);
  const goal = when === null ? `does not reach ${goalOf(problem)} in these ${path.steps} steps` : `reaches ${goalOf(problem)} for good after ${when} steps`;
  const peak = loss.reduce((most, value, t) => (value > loss[most] ? t : most), 0);
  const rise = loss[peak] > 1.05 * loss[0] ? `; before that the loss rises to ${short(loss[peak] / loss[0], 3)} times its start, at step ${peak}` : "";
  return `${capital(name)} ${goal}${when === null && rise ? rise.replace("before that ", "") : rise}. ${crossings(series, problem)}`;
}

function crossings({ path }, problem) {
  if (problem.kind === "rosenbrock") {
    const off = path.x.map((x, t) => path.y[t] - x * x);
    return `It crosses the valley's floor ${times(signChanges(off))}.`;
  }
  return `y changes sides ${times(signChanges(path.y))}, x ${times(signChanges(path.x))}.`;
}

function times(number) {
  return number === 1 ? "once" : number === 0 ? "never" : `${number} times`;
}

function bestSetting(focus, problem) {
  const tuned = best(focus.method, problem.mu, problem.L);
  const rate = rateOf(focus, problem);
  const beta = focus.method === "gradient_descent" ? "" : `, beta ${short(tuned.beta)}`;
  const against = standing(rate) === "converges" ? `, against ${tenth(rate)} here` : "";
  return `The best${nearMinimum(problem)} for kappa ${short(problem.L / problem.mu)} is lr ${short(tuned.lr)}${beta}: rate ${rateText(tuned.rate)}, a tenth of the distance after ${tenth(tuned.rate)}${against}.`;
}

function edge(focus, problem) {
  const { method, lr, beta } = focus;
  const most = limit(method, problem.L, beta);
  const withBeta = method === "gradient_descent" ? "" : ` with beta ${short(beta)}`;
  const place = `this lr is ${besideEdge(lr / most, standing(rateOf(focus, problem)))}`;
  return `Edge of stability${nearMinimum(problem)}: ${focus.name}${withBeta} is stable for lr below ${short(most)}; ${place}. ${betaEdge(method, lr * problem.L)}`.trim();
}

/** Tell where an lr lies by its quotient with the largest stable one; what would be rounded to it is said in words. */
function besideEdge(share, stands) {
  if (stands === "edge") return "just that";
  if (Math.abs(share - 1) < 5e-4) return share < 1 ? "hardly below that" : "hardly above that";
  if (share < 1) return `${short(100 * share, 3)} % of that`;
  return share < 2 ? `${short(100 * (share - 1), 3)} % above that` : `${short(share, 3)} times that`;
}

/** Tell which beta the lr needs or allows. */
function betaEdge(method, product) {
  if (method === "heavy_ball") {
    if (product >= 4 - EDGE) return "No beta is stable at this lr.";
    return product > 2 + EDGE ? `At this lr more momentum helps: beta has to be above ${short(product / 2 - 1)}.` : "At this lr any beta is stable.";
  }
  if (method !== "nesterov") return "";
  if (product >= 2 - EDGE) return "No beta is stable at this lr.";
  const most = product > 1 + EDGE ? (2 - product) / (2 * (product - 1)) : Infinity;
  return most < 1 ? `At this lr less momentum helps: beta has to be below ${short(most)}.` : "At this lr any beta is stable.";
}

function other(series, problem) {
  const rate = rateOf(series, problem);
  const beta = series.method === "gradient_descent" ? "" : `, beta ${short(series.beta)}`;
  const near = nearMinimum(problem);
  const what = {
    edge: "is on the edge of stability",
    diverges: `${near ? "cannot stay" : "diverges"} (${rateText(rate)} a step)`,
    converges: `converges (rate ${rateText(rate)})`,
  }[standing(rate)];
  return `${capital(series.name)} at lr ${short(series.lr)}${beta} ${what}${near}.`;
}

function onSlope({ method, lr, beta, name }) {
  if (method === "gradient_descent") return `A constant slope: every step of gradient descent is lr times the slope, ${short(lr)}.`;
  const final = effectiveLr(lr, beta);
  return `A constant slope: the step of ${name} grows from ${short(lr)} and tends to lr/(1 - beta) = ${short(final)}, ${short(1 / (1 - beta))} times lr.`;
}

function slopeMeasured({ method, lr, beta, path, distance }) {
  if (method === "gradient_descent" || path.steps === 0) return "";
  const final = effectiveLr(lr, beta);
  const ninth = distance.findIndex((value) => value >= 0.9 * final);
  const part = `At step ${path.steps} it is ${short(distance[path.steps])}.`;
  return ninth > 0 ? `${part} 90 % of that is reached at step ${ninth}.` : part;
}

/** One sentence for who listens: what changed settings have led to. */
export function summary(state, problem, seriesList) {
  const [focus] = seriesList;
  if (problem.kind === "slope") return onSlope(focus);
  return `${LOOKS[focus.method].name}, lr ${short(focus.lr)}, beta ${short(focus.beta)}: ${verdict(focus, problem)}`;
}
