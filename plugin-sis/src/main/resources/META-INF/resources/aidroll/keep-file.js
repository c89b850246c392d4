/**
 * Gives a file to the browser to keep.
 *
 * @param {Blob} blob
 * @param {string} name
 */
export function keepFile(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
