// Short for what is asked all the time.

export function get(id) {
  return document.getElementById(id);
}
