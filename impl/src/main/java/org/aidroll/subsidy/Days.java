package org.aidroll.subsidy;

import java.time.LocalDate;
import org.aidroll.api.policy.AsOf;
import org.aidroll.api.term.SchoolTerm;
import org.jspecify.annotations.Nullable;

/**
 * The days a batch is decided by.
 *
 * @param term the term
 * @param assessment the day on which the facts are taken
 * @param known the day of knowledge
 */
record Days(SchoolTerm term, LocalDate assessment, LocalDate known) {

    /** The days by which a family's values are chosen: its application counts on the day it was made. */
    AsOf asOf(@Nullable LocalDate appliedOn) {
        return new AsOf(term.span().start(), assessment, appliedOn == null ? assessment : appliedOn, known);
    }
}
