package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.settings.Settings;

/** For which term decisions are made, and on which day the facts are taken; today's, unless settings fix them. */
public final class Assessment {
    private final Optional<LocalDate> fixedDate;
    private final Optional<SchoolTerm> fixedTerm;
    private final Clock clock;

    /**
     * What {@code aidroll.term} and {@code aidroll.assessment-date} say, else the clock.
     *
     * @throws org.aidroll.api.finding.AidException if one of the two cannot be read
     */
    public Assessment(Settings settings, Clock clock) {
        this.fixedDate = settings.parsed("assessment-date", LocalDate::parse);
        this.fixedTerm = settings.parsed("term", SchoolTerm::parse);
        this.clock = clock;
    }

    /** The day on which the facts are taken. */
    public LocalDate date() {
        return fixedDate.orElseGet(() -> LocalDate.now(clock));
    }

    /** The term for which aid is due. */
    public SchoolTerm term() {
        return fixedTerm.orElseGet(() -> SchoolTerm.containing(date()));
    }
}
