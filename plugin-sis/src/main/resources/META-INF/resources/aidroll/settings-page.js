/** The page `/aidroll/admin/settings`. */

import './page-look.js';
import './settings.js';
