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
  preset: null,
};
const NAMES = { x: "x of the start", y: "y of the start", steps: "the number of steps", step: "the step at hand" };

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

/** What is said where a number is not taken as it is; nothing where it is. */
export function correction(name, value) {
  const set = bounded(name, value);
  if (set === value) return "";
  const [low, high] = BOUNDS[name];
  const why = value > high ? "the largest here" : value < low ? "the smallest here" : "a whole number";
  return `${NAMES[name] ?? name} was set to ${set}, ${why}`;
}

/** The settings of a sentence. Numbers may be written as fractions, so that they are as exact as the section's. */
export function settingsOf({ id, settings }) {
  const number = (value) => (typeof value === "string" ? parsed(value) : value);
  const state = { ...usual(), ...settings, preset: id };
  for (const name of ["lr", "beta", "kappa", "x", "y", "steps"]) state[name] = bounded(name, number(state[name]));
  if (state.kept) state.kept = { ...state.kept, lr: number(state.kept.lr), beta: number(state.kept.beta) };
  return state;
}

export function toHash(state) {
  const words = new URLSearchParams();
  if (state.preset) words.set("preset", state.preset);
  words.set("problem", state.problem);
  words.set("method", state.method);
  words.set("beside", state.beside.join("."));
  for (const name of Object.keys(BOUNDS)) words.set(name, String(state[name]));
  if (state.kept) words.set("kept", [state.kept.method, state.kept.lr, state.kept.beta].join("~"));
  else if (state.preset) words.set("kept", "none"); // a sentence's own would come back
  return `#${words}`;
}

/**
 * The settings that a link holds; what it does not tell is as in its sentence, else as usual. With the names of those in
 * it that make no sense, and what is said of numbers beyond the bounds.
 */
export function fromHash(hash, presets) {
  const words = new URLSearchParams(hash.replace(/^#/, ""));
  const preset = presets.find(({ id }) => id === words.getAll("preset").at(-1));
  const [state, refused, corrected] = [preset ? settingsOf(preset) : usual(), [], []];
  for (const [name, text] of words) {
    const value = name === "preset" ? preset?.id : read(name, text, corrected);
    if (value === undefined) refused.push(name);
    else state[name] = value;
  }
  state.beside = state.beside.filter((method) => method !== state.method);
  if (state.step > state.steps) corrected.push(`the step at hand was set to ${state.steps}, the last one`);
  state.step = Math.min(state.step, state.steps);
  return { state, refused, corrected };
}

function read(name, text, corrected) {
  if (name === "problem") return PROBLEMS.includes(text) ? text : undefined;
  if (name === "method") return METHODS.includes(text) ? text : undefined;
  if (name === "beside") return text.split(".").filter((method) => METHODS.includes(method));
  if (name === "kept") return readKept(text, corrected);
  return Object.hasOwn(BOUNDS, name) ? readNumber(name, text, corrected) : undefined;
}

function readNumber(name, text, corrected, of = "") {
  const value = parsed(text);
  if (!Number.isFinite(value)) return undefined;
  const said = correction(name, value);
  if (said) corrected.push(of + said);
  return bounded(name, value);
}

function readKept(text, corrected) {
  if (text === "none") return null;
  const [method, ...texts] = text.split("~");
  const [lr, beta] = ["lr", "beta"].map((name, i) => readNumber(name, texts[i] ?? "", corrected, "the kept "));
  return METHODS.includes(method) && lr !== undefined && beta !== undefined ? { method, lr, beta } : undefined;
}
