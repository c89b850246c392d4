/** The page `/aidroll/admin/review`. */

import './page-look.js';
import './review.js';
