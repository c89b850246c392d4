/** The page `/aidroll/statistics`. */

import './page-look.js';
import './statistics.js';
