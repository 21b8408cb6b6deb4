// One look for each meaning, as in the gallery: a colour, a dash and a marker of its own, told apart in grey too.

export const LOOKS = {
  gradient_descent: { name: "gradient descent", color: "--descent", dash: [2, 3], marker: "square" },
  heavy_ball: { name: "heavy ball", color: "--heavy-ball", dash: [], marker: "circle" },
  nesterov: { name: "Nesterov", color: "--nesterov", dash: [8, 4], marker: "triangle" },
  kept: { name: "kept", color: "--kept", dash: [10, 3, 2, 3], marker: "diamond" },
  yours: { name: "yours", color: "--heavy-ball", dash: [], marker: "circle" },
  right: { name: "right", color: "--descent", dash: [7, 5], marker: "square" },
  mistake: { name: "the mistake", color: "--nesterov", dash: [], marker: "triangle", width: 8, alpha: 0.4 }, // a band
};

let colors = {};

/** Read the style sheet's colours again, after the page has become dark or light. */
export function readColors() {
  const style = getComputedStyle(document.documentElement);
  colors = new Proxy({}, { get: (seen, name) => (seen[name] ??= style.getPropertyValue(name).trim()) });
}

export function color(name) {
  return colors[name];
}

/** A short number: four digits, and powers of ten for what is very large or very small. */
export function short(value, digits = 4) {
  if (value === null || Number.isNaN(value)) return "-";
  if (value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e6)) return String(Number(value.toPrecision(digits)));
  return value.toExponential(Math.max(0, digits - 2)).replace(/\.?0*e/, "e").replace("e+", "e");
}

/** A rate, which is not 1 because it is close to 1. */
export function rateText(rate) {
  for (let digits = 4; digits < 10; digits++) {
    const text = short(rate, digits);
    if (rate === 1 || Number(text) !== 1) return text;
  }
  return short(rate, 10);
}
