package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.settings.Settings;

/** For which term decisions are made, and on which day the facts are taken; today's, unless settings fix them. */
public final class Assessment {
    private final Settings settings;
    private final Clock clock;

    /** What {@code aidroll.term} and {@code aidroll.assessment-date} say, else the clock. */
    public Assessment(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The day on which the facts are taken. */
    public LocalDate date() {
        return settings.parsed("assessment-date", LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
    }

    /** The term for which aid is due. */
    public SchoolTerm term() {
        return settings.parsed("term", SchoolTerm::parse).orElseGet(() -> SchoolTerm.containing(date()));
    }
}
