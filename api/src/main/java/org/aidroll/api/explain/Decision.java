package org.aidroll.api.explain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aidroll.api.money.Money;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.apiguardian.api.API;

/**
 * All that was decided for one pupil and term, with every reason; enough to be read, kept and replayed.
 *
 * @param student the pupil
 * @param term the term
 * @param assessmentDate the day on which the facts were taken
 * @param knownDate the day of knowledge: no value announced later was used
 * @param pack the pack's id
 * @param packVersion its edition
 * @param packDigest the SHA-256 of its files
 * @param facts what the decision used, by the pack's names of facts; no personal number among them
 * @param awards what is due, in the pack's order
 * @param open what the pupil is eligible for while its amount is open, in the pack's order
 * @param notDue every other benefit of the pack, in its order
 * @param hash SHA-256 in hex over the canonical JSON (RFC 8785) of all the above: equal on every machine; articles enter
 *     by their id, their words through the pack's digest
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Decision(
        StudentKey student,
        SchoolTerm term,
        LocalDate assessmentDate,
        LocalDate knownDate,
        String pack,
        String packVersion,
        String packDigest,
        Map<String, List<String>> facts,
        List<Award> awards,
        List<OpenAward> open,
        List<WhyNot> notDue,
        String hash) {

    /** Copies the collections; the facts are ordered by name. */
    public Decision {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        awards = List.copyOf(awards);
        open = List.copyOf(open);
        notDue = List.copyOf(notDue);
    }

    /** The award of that benefit; empty where it is not due. */
    public Optional<Award> award(String benefit) {
        return awards.stream().filter(a -> a.benefit().equals(benefit)).findFirst();
    }

    /** That benefit, eligible while its amount is open; empty where it is not so. */
    public Optional<OpenAward> open(String benefit) {
        return open.stream().filter(o -> o.benefit().equals(benefit)).findFirst();
    }

    /** Why that benefit is not due; empty where it is, or where the pack does not know it. */
    public Optional<WhyNot> whyNot(String benefit) {
        return notDue.stream().filter(w -> w.benefit().equals(benefit)).findFirst();
    }

    /** All that is due in the term; what is settled by the year, and ceilings of loans, are not in it. */
    public Money due() {
        return awards.stream().filter(Award::isDueInTerm).map(Award::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The same decision with that hash. */
    public Decision withHash(String other) {
        return new Decision(
                student,
                term,
                assessmentDate,
                knownDate,
                pack,
                packVersion,
                packDigest,
                facts,
                awards,
                open,
                notDue,
                other);
    }
}
