/** The page `/aidroll/efile/{student}`. */

import './page-look.js';
import './efile-desk.js';
