// The settings of the page, within their bounds, and as the part of a link behind #.

import { METHODS } from "./mathematics.js";

export const PROBLEMS = ["quadratic", "rosenbrock", "slope"];
export const BOUNDS = {
  lr: [1e-6, 2],
  beta: [0, 0.999],
  kappa: [1, 10000],
  x: [-3, 3],
  y: [-3, 3],
  steps: [1, 40000],
  step: [0, 40000],
};
const USUAL = {
  problem: "quadratic",
  method: "heavy_ball",
  beside: ["gradient_descent", "nesterov"],
  lr: 0.004,
  beta: 0.9,
  kappa: 100,
  x: 1,
  y: 1,
  steps: 100,
  step: 0,
  kept: null,
};

export function usual() {
  return structuredClone(USUAL);
}

/** A number as people write it, 2/121 too; NaN where it is none. */
export function parsed(text) {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  const parts = text.trim().replace(",", ".").replace("\u2212", "-").split("/").map((part) => part.trim());
  if (parts.length > 2 || !parts.every((part) => number.test(part))) return NaN;
  return parts.length === 2 ? Number(parts[0]) / Number(parts[1]) : Number(parts[0]);
}

/** The number within the bounds of a setting; whole where it counts steps. */
export function bounded(name, value) {
  const [low, high] = BOUNDS[name];
  const number = Math.min(high, Math.max(low, value));
  return name === "steps" || name === "step" ? Math.round(number) : number;
}

export function toHash(state) {
  const words = new URLSearchParams();
  words.set("problem", state.problem);
  words.set("method", state.method);
  words.set("beside", state.beside.join("."));
  for (const name of Object.keys(BOUNDS)) words.set(name, String(state[name]));
  if (state.kept) words.set("kept", [state.kept.method, state.kept.lr, state.kept.beta].join("~"));
  return `#${words}`;
}

/** The settings that a link holds, and the names of those in it that make no sense and are as usual. */
export function fromHash(hash) {
  const [state, refused] = [usual(), []];
  for (const [name, text] of new URLSearchParams(hash.replace(/^#/, ""))) {
    const value = read(name, text);
    if (value === undefined) refused.push(name);
    else state[name] = value;
  }
  state.beside = state.beside.filter((method) => method !== state.method);
  state.step = Math.min(state.step, state.steps);
  return { state, refused };
}

function read(name, text) {
  if (name === "problem") return PROBLEMS.includes(text) ? text : undefined;
  if (name === "method") return METHODS.includes(text) ? text : undefined;
  if (name === "beside") return text.split(".").filter((method) => METHODS.includes(method));
  if (name === "kept") return readKept(text);
  if (!Object.hasOwn(BOUNDS, name)) return undefined;
  const value = parsed(text);
  return Number.isFinite(value) ? bounded(name, value) : undefined;
}

function readKept(text) {
  const [method, lr, beta] = text.split("~");
  const numbers = [parsed(lr ?? ""), parsed(beta ?? "")];
  if (!METHODS.includes(method) || !numbers.every(Number.isFinite)) return undefined;
  return { method, lr: bounded("lr", numbers[0]), beta: bounded("beta", numbers[1]) };
}
