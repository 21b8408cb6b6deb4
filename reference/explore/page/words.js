// What happens, in sentences: the regime, what was measured, the best setting, the edge of stability.

import { LOOKS, rateText, short } from "./looks.js";
import { best, effectiveLr, limit, period, radius, signChanges, worstRadius } from "./mathematics.js";
import { goalOf, reached } from "./model.js";

const EDGE = 1e-9;

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
  const near = problem.kind === "rosenbrock" ? `Near the minimum (eigenvalues ${short(problem.mu)} and ${short(problem.L)}): ` : "";
  const rate = rateOf(focus, problem);
  const directions = [["steep", problem.L], ["slow", problem.mu]].map(
    ([name, lam]) => `In the ${name} direction it ${motion(lam, lr, beta, method)}.`,
  );
  return `${near}${near ? focus.name : capital(focus.name)} ${verdict(rate)} ${directions.join(" ")}`;
}

/** Tell what a rate means. */
function verdict(rate) {
  if (Math.abs(rate - 1) < EDGE) return "is on the edge of stability: in the long run the distance neither shrinks nor grows to speak of.";
  if (rate > 1) return `diverges: in the long run each step makes the distance ${rateText(rate)} times as large.`;
  return `converges: in the long run each step leaves ${rateText(rate)} of the distance, a tenth after ${tenth(rate)} steps.`;
}

function tenth(rate) {
  return rate === 0 ? "1" : short(Math.LN10 / -Math.log(rate), 3);
}

/** Tell how one direction moves. */
function motion(lam, lr, beta, method) {
  const factor = radius(lam, lr, beta, method);
  const swing = period(lam, lr, beta, method);
  const size = `(radius ${rateText(factor)})`;
  if (factor === 0) return "arrives in one step";
  if (swing === 2) return `jumps to the other side with every step ${size}`;
  if (swing === Infinity) return `glides without swinging ${size}`;
  return `swings, once in ${short(swing, 3)} steps ${size}`;
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
  const against = rate < 1 - EDGE ? `, against ${tenth(rate)} here` : "";
  return `The best for kappa ${short(problem.L / problem.mu)} is lr ${short(tuned.lr)}${beta}: rate ${rateText(tuned.rate)}, a tenth of the distance after ${tenth(tuned.rate)} steps${against}.`;
}

function edge(focus, problem) {
  const { method, lr, beta } = focus;
  const most = limit(method, problem.L, beta);
  const withBeta = method === "gradient_descent" ? "" : ` with beta ${short(beta)}`;
  const place = lr < most ? `this lr is ${short((100 * lr) / most, 3)} % of that` : `this lr is ${short(lr / most, 3)} times that`;
  return `Edge of stability: ${focus.name}${withBeta} is stable for lr below ${short(most)}; ${place}. ${betaEdge(method, lr * problem.L)}`.trim();
}

/** Tell which beta the lr needs or allows. */
function betaEdge(method, product) {
  if (method === "heavy_ball") {
    if (product >= 4) return "No beta is stable at this lr.";
    return product > 2 ? `At this lr more momentum helps: beta has to be above ${short(product / 2 - 1)}.` : "At this lr any beta is stable.";
  }
  if (method !== "nesterov") return "";
  if (product >= 2) return "No beta is stable at this lr.";
  const most = product > 1 ? (2 - product) / (2 * (product - 1)) : Infinity;
  return most < 1 ? `At this lr less momentum helps: beta has to be below ${short(most)}.` : "At this lr any beta is stable.";
}

function other(series, problem) {
  const rate = rateOf(series, problem);
  const beta = series.method === "gradient_descent" ? "" : `, beta ${short(series.beta)}`;
  const what = Math.abs(rate - 1) < EDGE ? "is on the edge of stability" : rate > 1 ? `diverges (${rateText(rate)} a step)` : `converges (rate ${rateText(rate)})`;
  return `${capital(series.name)} at lr ${short(series.lr)}${beta} ${what}.`;
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
  return ninth > 0 ? `${part} 90 % of that are reached at step ${ninth}.` : part;
}

/** One sentence for who listens: what changed settings have led to. */
export function summary(state, problem, seriesList) {
  const [focus] = seriesList;
  if (problem.kind === "slope") return onSlope(focus);
  return `${LOOKS[focus.method].name}, lr ${short(focus.lr)}, beta ${short(focus.beta)}: ${verdict(rateOf(focus, problem))}`;
}
