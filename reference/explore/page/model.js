// From the settings to what is shown: the problem, the paths, and the numbers along them.

import { LOOKS } from "./looks.js";
import { distances, losses, measuredLr, quadratic, rosenbrock, run, settledBelow, slope } from "./mathematics.js";

export function problemOf(state) {
  if (state.problem === "rosenbrock") return rosenbrock();
  return state.problem === "slope" ? slope() : quadratic(state.kappa);
}

/** All that is shown: the method in focus first, those beside it, and what was kept. */
export function seriesOf(state, problem) {
  const shown = [state.method, ...state.beside].map((method) => oneSeries(state, problem, method, state.lr, state.beta));
  if (!state.kept) return shown;
  const { method, lr, beta } = state.kept;
  const kept = oneSeries(state, problem, method, lr, beta);
  return [...shown, { ...kept, look: "kept", name: `${kept.name} kept` }];
}

function oneSeries(state, problem, method, lr, beta) {
  const keep = method === "gradient_descent" ? 0 : beta;
  const path = run(problem, method, [state.x, state.y], lr, keep, state.steps);
  const series = { method, lr, beta: keep, path, steps: state.steps, escaped: path.escaped ?? false };
  return { ...series, name: LOOKS[method].name, look: method, ...measures(problem, path) };
}

/** Loss and distance along a path; on a slope, which has no minimum, the measured lr stands for the distance. */
export function measures(problem, path) {
  const distance = problem.minimum ? distances(problem, path) : measuredLr(path);
  return { loss: losses(problem, path), distance };
}

/** What the picture of the paths shows: the same window while a slider moves, as far as that can be. */
export function windowOf(state, problem, seriesList) {
  if (problem.kind === "rosenbrock") return { x: [-2.2, 2.2], y: [-1.2, Math.max(3.2, state.y + 0.3)] };
  if (problem.kind === "quadratic") {
    const half = 1.3 * Math.max(1, Math.abs(state.x), Math.abs(state.y));
    return { x: [-half, half], y: [-half, half] };
  }
  return extent(seriesList, state);
}

/** A window that holds all paths, but no more than what lies within 20 of the start. */
export function extent(seriesList, { x, y }) {
  const window = { x: [x, x], y: [y, y] };
  for (const { path } of seriesList) {
    for (const [name, centre] of [["x", x], ["y", y]]) {
      for (const value of path[name]) {
        if (Math.abs(value - centre) > 20) break;
        window[name] = [Math.min(window[name][0], value), Math.max(window[name][1], value)];
      }
    }
  }
  for (const name of ["x", "y"]) {
    const [low, high] = window[name];
    const room = 0.1 * (high - low) || 1;
    window[name] = [low - room, high + room];
  }
  return window;
}

/** The step from which on a goal holds: a loss of 1e-8 of the start's, or in the valley a distance of 1e-6. */
export function reached(problem, series) {
  if (series.escaped) return null;
  if (problem.kind === "rosenbrock") return settledBelow(series.distance, 1e-6);
  return settledBelow(series.loss, 1e-8 * series.loss[0]);
}

/** What has to be added to words that hold for the quadratic which a loss is near its minimum, if it is none itself. */
export function nearMinimum(problem) {
  return problem.kind === "rosenbrock" ? " near the minimum" : "";
}

export function goalOf(problem) {
  return problem.kind === "rosenbrock" ? "a distance of 1e-6" : "1e-8 of the loss at the start";
}
