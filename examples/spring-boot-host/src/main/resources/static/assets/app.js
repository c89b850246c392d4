import { fill } from './element.js';
import { here, href, start } from './router.js';
import { call, token } from './session.js';
import { loginView } from './views/login.js';
import { frame } from './views/frame.js';
import { overviewView } from './views/overview.js';
import { studentsView } from './views/students.js';
import { studentView } from './views/student.js';
import { orgsView } from './views/orgs.js';
import { refusalView } from './views/refusal.js';

const root = document.getElementById('root');
let account = null;
let visit = 0;

function viewFor(path, query) {
  const student = /^\/students\/(\d{1,18})$/.exec(path);
  if (student) {
    return studentView(student[1]);
  }
  switch (path) {
    case '/students': return studentsView(query, account);
    case '/overview': return overviewView(account);
    case '/orgs': return orgsView();
    default: return refusalView('404', '没有这个页面。');
  }
}

async function show() {
  // A slow answer must not replace the page of a later click.
  const mine = ++visit;
  if (!token()) {
    account = null;
    fill(root, loginView(show));
    return;
  }
  if (here().path === '/') {
    history.replaceState(null, '', href('/students'));
  }
  const { path, query } = here();
  try {
    account = account || await call('/me');
    const content = await viewFor(path, query);
    if (mine === visit) {
      paint(content, path);
    }
  } catch (refusal) {
    if (mine !== visit) {
      return;
    }
    if (refusal.status === 401) {
      show();
    } else {
      paint(refusalView(refusal.status || '', refusal.message), path);
    }
  }
}

/** The frame stays while pages come and go in it. */
function paint(content, path) {
  let main = document.getElementById('content');
  if (!main) {
    fill(root, frame(account, signedOut));
    main = document.getElementById('content');
  }
  for (const link of document.querySelectorAll('.tabs a')) {
    link.classList.toggle('on', href(path).startsWith(link.pathname));
  }
  fill(main, content);
  const heading = main.querySelector('h1');
  document.title = `${heading ? heading.textContent : '学籍'} - 知行智慧校园`;
  window.scrollTo(0, 0);
}

function signedOut() {
  account = null;
  history.replaceState(null, '', href('/students'));
  show();
}

start(show);
