const KEY = 'campus-token';

export const token = () => sessionStorage.getItem(KEY);

/** An answer of the API that is a refusal. */
export class Refusal extends Error {
  constructor(status, detail) {
    super(detail || '请求没有完成，请稍后重试。');
    this.status = status;
  }
}

export async function signIn(loginName, password) {
  const response = await fetch('/campus/api/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ loginName, password }),
  });
  const answer = await read(response);
  sessionStorage.setItem(KEY, answer.token);
}

export async function signOut() {
  try {
    await call('/logout', 'POST');
  } finally {
    sessionStorage.removeItem(KEY);
  }
}

/** Asks the API; a token that is no longer good is forgotten. */
export async function call(path, method = 'GET') {
  const response = await fetch(`/campus/api${path}`, {
    method,
    headers: { Authorization: `Bearer ${token()}` },
  });
  if (response.status === 401) {
    sessionStorage.removeItem(KEY);
  }
  return read(response);
}

async function read(response) {
  if (response.status === 204) {
    return null;
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refusal(response.status, answer.detail);
  }
  return answer;
}
