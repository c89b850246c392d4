/** The page `/aidroll/roster`. */

import './page-look.js';
import './roster.js';
