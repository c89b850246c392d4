/** What happens to a photograph between the camera and the server. */

const longSide = 2600;
const quality = 0.9;
const patienceMillis = 120000;

/**
 * The photograph upright, no larger than needed, and without where it was taken. What this browser cannot draw goes as it
 * is: the server says what to do about it.
 *
 * @param {Blob} file
 * @returns {Promise<Blob>}
 */
export async function shrunk(file) {
  if (file.type === 'application/pdf') {
    return file;
  }
  const address = URL.createObjectURL(file);
  try {
    const image = await drawn(address);
    const scale = Math.min(1, longSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    return blob || file;
  } catch (failure) {
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(address) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = address;
  });
}

/**
 * @param {string} address
 * @param {Blob} blob
 * @param {(share: number) => void} progress how much is sent, 0 to 1
 * @returns {Promise<{status: number, body: any}>} status 0 where the network failed
 */
export function send(address, blob, progress) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.timeout = patienceMillis;
    request.setRequestHeader('Content-Type', blob.type || 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-AidRoll', '1');
    request.setRequestHeader('X-AidRoll-Consent', 'yes');
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => resolve({ status: 0, body: null });
    request.ontimeout = () => resolve({ status: 0, body: null });
    request.send(blob);
  });
}

/**
 * @param {string} address
 * @returns {Promise<{status: number, body: any}>} status 0 where the network failed
 */
export async function ask(address) {
  try {
    const response = await fetch(address, { cache: 'no-store', credentials: 'omit', redirect: 'manual' });
    return { status: response.status, body: parsed(await response.text()) };
  } catch (failure) {
    return { status: 0, body: null };
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (otherwise) {
    return null; // a page of a server between us
  }
}
