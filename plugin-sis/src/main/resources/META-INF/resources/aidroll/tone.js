/**
 * The panel's ground is the host's page, and its text has the host's colour. Whether that is light text on a dark
 * ground decides which of two sets of greys and signal colours can be read.
 *
 * @param {Element} element
 * @returns {boolean}
 */
export function onDarkGround(element) {
  // A canvas understands every way of writing a colour that the browser knows.
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.fillStyle = getComputedStyle(element).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}
