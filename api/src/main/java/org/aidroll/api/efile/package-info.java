/** E-files (电子档案): what a family hands in as proof, and whether it can be read, is whole and agrees. */
@NullMarked
package org.aidroll.api.efile;

import org.jspecify.annotations.NullMarked;
