/** The page `/aidroll/admin/access-log`. */

import './page-look.js';
import './access-log.js';
