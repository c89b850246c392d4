/** The page `/aidroll/admin/lists`. */

import './own-page.js';
import './lists.js';
