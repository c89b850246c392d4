package org.aidroll.sis.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.sis.settings.Settings;

/** For which term decisions are made, and on which day the facts are taken; today's, unless settings fix them. */
public final class Assessment {
    private final Optional<LocalDate> fixedDate;
    private final Optional<SchoolTerm> fixedTerm;
    private final int listAge;
    private final Clock clock;

    /**
     * What {@code aidroll.term} and {@code aidroll.assessment-date} say, else the clock; and {@code
     * aidroll.list-age-days}, after how many days a list counts as old (C06), a year unless said.
     *
     * @throws org.aidroll.api.finding.AidException if one of them cannot be read
     */
    public Assessment(Settings settings, Clock clock) {
        this.fixedDate = settings.parsed("assessment-date", LocalDate::parse);
        this.fixedTerm = settings.parsed("term", SchoolTerm::parse);
        this.listAge = settings.parsed("list-age-days", Integer::parseUnsignedInt)
                .orElse(IdentificationRequest.USUAL_LIST_AGE);
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

    /** How many days old a list is on the day on which the facts are taken; empty where it names no day, or a later one. */
    public OptionalInt age(RegistrySource list) {
        return list.days()
                .map(DateSpan::start)
                .map(first -> (int) ChronoUnit.DAYS.between(first, date()))
                .filter(days -> days >= 0)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The same request on the day on which the facts are taken, with lists that grow old as settings say. */
    IdentificationRequest applied(IdentificationRequest request) {
        return new IdentificationRequest(
                request.roll(),
                request.registries(),
                request.rulings(),
                date(),
                listAge,
                request.householdCategories(),
                request.ages());
    }

    /** After how many days a list counts as old. */
    public int listAge() {
        return listAge;
    }
}
