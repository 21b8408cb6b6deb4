// Sliders with a field for the exact number beside each, radio buttons, check boxes: from a person to the settings.

import { get } from "./dom.js";
import { short } from "./looks.js";
import { bounded, correction, parsed } from "./state.js";

const POSITIONS = 1000;
const QUICK = ["lr", "beta"];
const SLIDERS = [
  { name: "lr", label: "Learning rate lr", low: 1e-5, high: 1, logarithmic: true },
  { name: "beta", label: "Momentum beta", low: 0, high: 0.999 },
  { name: "kappa", label: "Condition number kappa", low: 1, high: 10000, logarithmic: true, only: "quadratic" },
  { name: "x", label: "Start x", low: -3, high: 3 },
  { name: "y", label: "Start y", low: -3, high: 3 },
  { name: "steps", label: "Number of steps", low: 1, high: 40000, logarithmic: true },
];

/** Make the sliders; `change(name, value, said)` is told of each change, and of what was said of a number. */
export function makeSliders(place, change) {
  const quick = Object.assign(document.createElement("div"), { id: "quick" }); // stays in sight on a phone
  place.append(quick);
  for (const slider of SLIDERS) (QUICK.includes(slider.name) ? quick : place).append(sliderElement(slider, change));
}

function sliderElement(slider, change) {
  const { name, label } = slider;
  const element = Object.assign(document.createElement("div"), { className: "slider", id: `slider-${name}` });
  element.innerHTML = `<label for="${name}">${label}</label><div class="pair">
<input type="range" id="${name}" min="0" max="${POSITIONS}" step="1">
<input type="text" id="${name}-field" inputmode="decimal" autocomplete="off" spellcheck="false" aria-label="${label}, exactly" aria-describedby="${name}-note">
</div>
<p class="correction" id="${name}-note"></p>`;
  const [range, field] = element.querySelectorAll("input");
  range.addEventListener("input", () => change(name, bounded(name, tidy(slider, fromPosition(slider, range.valueAsNumber)))));
  field.addEventListener("change", () => typed(name, field, change));
  return element;
}

function typed(name, field, change) {
  const value = parsed(field.value);
  const refused = !Number.isFinite(value);
  field.setAttribute("aria-invalid", String(refused));
  const said = refused ? `This is no number: ${name} is as it was` : correction(name, value);
  if (!refused) change(name, bounded(name, value), said && `${said}.`);
  else get("status").textContent = `${said}.`;
  get(`${name}-note`).textContent = said && `${said}.`; // what is shown anew takes notes away
}

/** A number that reads well, as near as the slider's step is. */
function tidy({ name, logarithmic }, value) {
  if (name === "steps") return Math.round(value);
  return logarithmic ? Number(value.toPrecision(3)) : Number(value.toFixed(3));
}

function fromPosition({ low, high, logarithmic }, position) {
  const share = position / POSITIONS;
  return logarithmic ? low * (high / low) ** share : low + (high - low) * share;
}

function toPosition({ low, high, logarithmic }, value) {
  const share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(POSITIONS * Math.min(1, Math.max(0, share)));
}

/** Show the settings in the sliders, fields, buttons and boxes; a field that somebody types in is left alone. */
export function showSettings(state) {
  for (const slider of SLIDERS) {
    const [range, field] = [get(slider.name), get(`${slider.name}-field`)];
    const value = state[slider.name];
    const position = String(toPosition(slider, value));
    if (range.value !== position) range.value = position;
    range.setAttribute("aria-valuetext", short(value, 6));
    if (field !== document.activeElement || parsed(field.value) !== value) field.value = String(value);
    field.setAttribute("aria-invalid", "false");
    get(`${slider.name}-note`).textContent = "";
    range.closest(".slider").hidden = (slider.only ?? state.problem) !== state.problem;
  }
  for (const input of document.querySelectorAll("#controls input[type=radio]")) input.checked = state[input.name] === input.value;
  for (const box of document.querySelectorAll("#controls input[type=checkbox]")) {
    box.checked = state.beside.includes(box.value);
    box.closest("label").hidden = box.value === state.method;
  }
  const keep = get("keep");
  keep.textContent = state.kept ? "Drop what is kept" : "Keep for comparison";
  get("use-best").disabled = state.problem === "slope";
}

/** Move a setting by so many positions of its slider. */
export function nudged(state, name, positions) {
  const slider = SLIDERS.find((each) => each.name === name);
  const position = toPosition(slider, state[name]) + positions;
  return bounded(name, tidy(slider, fromPosition(slider, Math.min(POSITIONS, Math.max(0, position)))));
}
