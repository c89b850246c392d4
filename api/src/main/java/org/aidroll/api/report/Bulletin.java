package org.aidroll.api.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.errorrate.SchoolScores;
import org.aidroll.api.errorrate.ScoreSettings;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The monthly bulletin of error rates (通报, C22). A correction of a past month is a new edition that tells what changed;
 * the editions before stay as they were issued.
 *
 * @param county who issues it
 * @param scores the schools' scores
 * @param settings by which they were scored
 * @param schools the schools' names by code; a school without one is called by its code
 * @param audience who reads it
 * @param issuedOn on which day
 * @param cureBy until when the errors are to be cured
 * @param appealTo where to appeal; may be empty
 * @param ordered whether it also lists the schools by shrunk rate, with a warning
 * @param edition 1, or one more than the edition it corrects
 * @param before the scores of the edition it corrects, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Bulletin(
        String county,
        SchoolScores scores,
        ScoreSettings settings,
        Map<String, String> schools,
        Audience audience,
        LocalDate issuedOn,
        LocalDate cureBy,
        String appealTo,
        boolean ordered,
        int edition,
        @Nullable SchoolScores before) {

    /** Who reads a bulletin. */
    public enum Audience {
        /** The county's own offices: every figure, persons by name. */
        INTERNAL,
        /** Everybody: no person, and no figure of which one or two pupils could be made out. */
        PUBLIC
    }

    /** @throws IllegalArgumentException if the edition does not fit to whether there is one before */
    public Bulletin {
        schools = Map.copyOf(schools);
        if (edition < 1 || (edition == 1) != (before == null)) {
            throw new IllegalArgumentException("edition " + edition + (before == null ? " without" : " with")
                    + " an edition before\nMaybe correct an edition with corrected(...)");
        }
    }

    /** The first edition of a month, for the county's own offices. */
    public static Bulletin of(
            String county,
            SchoolScores scores,
            ScoreSettings settings,
            Map<String, String> schools,
            LocalDate issuedOn,
            LocalDate cureBy) {
        return new Bulletin(county, scores, settings, schools, Audience.INTERNAL, issuedOn, cureBy, "", false, 1, null);
    }

    /** The same for others. */
    public Bulletin forAudience(Audience readers) {
        return new Bulletin(
                county, scores, settings, schools, readers, issuedOn, cureBy, appealTo, ordered, edition, before);
    }

    /** The same with the place to appeal. */
    public Bulletin withAppealTo(String place) {
        return new Bulletin(
                county, scores, settings, schools, audience, issuedOn, cureBy, place, ordered, edition, before);
    }

    /** The same with a list of the schools by shrunk rate. */
    public Bulletin withOrderedList() {
        return new Bulletin(
                county, scores, settings, schools, audience, issuedOn, cureBy, appealTo, true, edition, before);
    }

    /** The next edition, which corrects this one. */
    public Bulletin corrected(SchoolScores now, LocalDate day) {
        return new Bulletin(
                county, now, settings, schools, audience, day, cureBy, appealTo, ordered, edition + 1, scores);
    }

    /** The last day to appeal. */
    public LocalDate appealBy() {
        return issuedOn.plusDays(settings.appealDays());
    }

    /** The scores of the edition it corrects. */
    public Optional<SchoolScores> corrects() {
        return Optional.ofNullable(before);
    }

    /** What a school is called. */
    public String school(String code) {
        return schools.getOrDefault(code, code);
    }

    /** Whether everybody reads it. */
    public boolean isPublic() {
        return audience == Audience.PUBLIC;
    }
}
