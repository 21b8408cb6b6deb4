// Sentences of the section, each with settings that show what it says, or where it is loose.

import { get } from "./dom.js";
import { bounded, parsed, usual } from "./state.js";

/** Fill the list; `take(settings)` is told of a choice. Return what shows that none is chosen any more. */
export function makePresets(presets, take) {
  const list = get("preset");
  for (const { id, title } of presets) list.add(new Option(title, id));
  const go = (index) => {
    const preset = presets[index];
    list.value = preset?.id ?? "";
    for (const part of ["quote", "note"]) {
      get(`preset-${part}`).hidden = !preset;
      get(`preset-${part}`).textContent = preset?.[part] ?? "";
    }
    get("previous-preset").disabled = index <= 0;
    get("next-preset").disabled = index >= presets.length - 1;
    if (preset) take(settingsOf(preset));
  };
  const at = () => presets.findIndex(({ id }) => id === list.value);
  list.addEventListener("change", () => go(at()));
  get("previous-preset").addEventListener("click", () => go(at() - 1));
  get("next-preset").addEventListener("click", () => go(at() + 1));
  go(-1);
  return { none: () => go(-1) };
}

/** Numbers may be written as fractions, so that they are as exact as the section's. */
function settingsOf({ settings }) {
  const state = { ...usual(), ...settings };
  for (const name of ["lr", "beta", "kappa", "x", "y", "steps"]) state[name] = bounded(name, number(state[name]));
  if (state.kept) state.kept = { ...state.kept, lr: number(state.kept.lr), beta: number(state.kept.beta) };
  return state;
}

function number(value) {
  return typeof value === "string" ? parsed(value) : value;
}
