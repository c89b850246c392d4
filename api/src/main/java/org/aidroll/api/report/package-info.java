/** What is made of a run for people: the main ledger, statistics, indicators, payment rosters. */
@NullMarked
package org.aidroll.api.report;

import org.jspecify.annotations.NullMarked;
