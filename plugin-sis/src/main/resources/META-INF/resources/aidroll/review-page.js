/** The page `/aidroll/admin/review`. */

import './own-page.js';
import './review.js';
