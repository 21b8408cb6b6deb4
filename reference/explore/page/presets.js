// Sentences of the section, each with settings that show what it says, or where it is loose.

import { get } from "./dom.js";

/** Fill the list; `choose(preset)` is told of a choice, null if it is none. Return what shows which one is chosen. */
export function makePresets(presets, choose) {
  const list = get("preset");
  for (const { id, title } of presets.filter(({ settings }) => settings)) list.add(new Option(title, id));
  const elsewhere = Object.assign(document.createElement("optgroup"), { label: "Not on this page" });
  for (const { id, title } of presets.filter(({ settings }) => !settings)) elsewhere.append(new Option(title, id));
  list.append(elsewhere);
  const at = () => presets.findIndex(({ id }) => id === list.value);
  list.addEventListener("change", () => choose(presets[at()] ?? null));
  get("previous-preset").addEventListener("click", () => choose(presets[at() - 1]));
  get("next-preset").addEventListener("click", () => choose(presets[at() + 1]));
  return (id) => showPreset(presets, list, id);
}

function showPreset(presets, list, id) {
  const index = presets.findIndex((preset) => preset.id === id);
  list.value = index < 0 ? "" : id;
  for (const part of ["quote", "note"]) {
    get(`preset-${part}`).hidden = index < 0;
    get(`preset-${part}`).textContent = presets[index]?.[part] ?? "";
  }
  get("previous-preset").disabled = index <= 0;
  get("next-preset").disabled = index >= presets.length - 1;
}
