/** The page `/aidroll/admin/lists`. */

import './page-look.js';
import './lists.js';
