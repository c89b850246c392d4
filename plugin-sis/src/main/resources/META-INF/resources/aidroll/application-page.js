/** The page `/aidroll/students/NAMED/application`. */

import './page-look.js';
import './application.js';
