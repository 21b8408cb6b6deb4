// A student's own case.

export function startCase(data) {
  document.body.classList.add("case");
}
