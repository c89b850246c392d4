package org.aidroll.sis.roster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.identity.PersonName;
import org.aidroll.api.ledger.UnaidedCase;
import org.aidroll.api.ledger.UnaidedReason;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.api.roll.RollStatus;
import org.aidroll.api.roll.Stage;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.CategoryEvidence;
import org.aidroll.api.tier.TierAssignment;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the roster says beyond the decision it rests on, as it is kept: the pupil's name and place of then, what
 * was paid, how the aid stood. {@link #toString()} says nothing of it.
 *
 * @param tier the tier's code, or null for none
 * @param paidFen what was paid, or null where no payment of the term was known
 * @param differenceFen what was paid less what is due, or null
 */
record KeptLine(
        String name,
        String school,
        String schoolName,
        Stage stage,
        int grade,
        String className,
        Boarding boarding,
        RollStatus status,
        List<String> categories,
        @Nullable String tier,
        @Nullable Long paidFen,
        @Nullable Long differenceFen,
        List<RosterState> states,
        List<Unaided> unaided) {
    /** It keeps nothing in the threads of a server: they outlive the application. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                    .build())
            .build();

    /** Why a protected pupil had no aid. */
    record Unaided(String category, UnaidedReason reason) {}

    static KeptLine of(RosterLine line) {
        var enrolment = line.student().enrolment();
        var level = line.assignment().level();
        return new KeptLine(
                line.student().name().written(),
                enrolment.schoolCode(),
                line.schoolName(),
                enrolment.stage(),
                enrolment.grade(),
                enrolment.className(),
                enrolment.boarding(),
                enrolment.status(),
                line.assignment().categoryCodes().stream()
                        .map(HardshipCategory::code)
                        .toList(),
                level == null ? null : level.code(),
                fen(line.paid()),
                fen(line.difference()),
                List.copyOf(line.states()),
                line.unaided().stream()
                        .map(one -> new Unaided(one.category().code(), one.reason()))
                        .toList());
    }

    private static @Nullable Long fen(@Nullable Money amount) {
        return amount == null ? null : amount.fen();
    }

    /**
     * The line that was written as this text.
     *
     * @throws AidException if it is none: a newer program wrote it
     */
    static KeptLine read(String text) {
        try {
            return JSON.readValue(text, KeptLine.class);
        } catch (JsonProcessingException notOne) {
            throw new AidException("a kept line of the roster cannot be read: "
                    + notOne.getClass().getSimpleName() + "\nMaybe put back the newer jar that wrote it");
        }
    }

    /** The line as text. */
    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("a record of texts and numbers is always JSON", never);
        }
    }

    /** The pupil of then; what a line does not say is not known of the pupil. */
    private Student student(StudentKey key) {
        return Student.builder(
                        key, PersonName.of(name), new Enrolment(school, stage, grade, className, boarding, status))
                .build();
    }

    /** The line as it stood. */
    RosterLine line(int index, int nameRank, StudentKey key, Money due, PolicyPack pack) {
        return new RosterLine(
                index,
                nameRank,
                new TierAssignment(
                        student(key),
                        categories.stream()
                                .map(code -> new CategoryEvidence(HardshipCategory.of(code), List.of()))
                                .toList(),
                        false,
                        tier == null ? null : pack.tier(tier).orElse(null),
                        List.of(),
                        List.of()),
                schoolName,
                due,
                money(paidFen),
                money(differenceFen),
                unaided.stream()
                        .map(one -> new UnaidedCase(key, HardshipCategory.of(one.category()), one.reason(), ""))
                        .toList(),
                asSet());
    }

    private Set<RosterState> asSet() {
        Set<RosterState> set = EnumSet.noneOf(RosterState.class);
        set.addAll(states);
        return set;
    }

    private static @Nullable Money money(@Nullable Long fen) {
        return fen == null ? null : Money.ofFen(fen);
    }

    @Override
    public String toString() {
        return "KeptLine";
    }
}
