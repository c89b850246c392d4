package org.aidroll.sis.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.explain.Decision;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.LinkRuling.Verdict;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.host.Actor;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;

/** What the tests of the store put into it. */
final class StoreFixture {
    static final Clock CLOCK = AidTestKit.clock("2020-11-30");
    static final Instant NOW = CLOCK.instant();
    static final Student PUPIL = Pupils.boarder("1001").build();
    static final Actor CLERK = AidTestKit.actor("clerk", "CLERK");
    static final RegistrySource POVERTY = new RegistrySource(
            "poverty", "扶贫办", DateSpan.firstToLast(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")));

    private StoreFixture() {}

    static Link link(RegistrySource source, int row, String student) {
        return new Link(
                source,
                row,
                HardshipCategory.of("POVERTY"),
                LinkDecision.AUTO,
                StudentKey.of(student),
                MatchRule.ID_AND_NAME,
                List.of(
                        new Evidence(Field.ID, Agreement.EQUAL),
                        new Evidence(Field.NAME, Agreement.CANONICALLY_EQUAL)));
    }

    static Registry registry(RegistrySource source) {
        return new Registry(source, List.of());
    }

    static KeptRuling ruling(int version, String reason) {
        return new KeptRuling(
                "poverty",
                "ab".repeat(32),
                PUPIL.key(),
                version,
                7,
                "POVERTY",
                Verdict.LINK,
                "county",
                "张主任",
                reason,
                LocalDate.parse("2020-11-30"),
                NOW);
    }

    static Decision decision() {
        return decision("2020-11-30");
    }

    static Decision decision(String day) {
        var pack = PolicyPacks.shipped("county-plan-2020");
        var identified = AidEngines.identifier().identify(Roll.of(PUPIL), List.of());
        var tiers = AidEngines.tierAssigner().assign(identified, pack, LocalDate.parse(day));
        return AidEngines.subsidyCalculator()
                .calculate(tiers, pack, SchoolTerm.parse("2020-AUTUMN"))
                .decisions()
                .get(0);
    }
}
