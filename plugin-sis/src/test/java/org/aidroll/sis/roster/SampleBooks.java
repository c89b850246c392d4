package org.aidroll.sis.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aidroll.api.AidRequest;
import org.aidroll.api.identification.Evidence;
import org.aidroll.api.identification.Evidence.Agreement;
import org.aidroll.api.identification.Evidence.Field;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.term.DateSpan;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.policy.PackTexts;
import org.aidroll.policy.PolicyPacks;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.PackStore;

/** Rosters of a few pupils, all of whom one list of poor families names. */
public final class SampleBooks {
    private static final PackTexts PACK = PolicyPacks.texts("county-plan-2020");
    private static final RegistrySource POVERTY = new RegistrySource(
            "poverty", "扶贫办", DateSpan.firstToLast(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")));

    private SampleBooks() {}

    /** The roster of these pupils, assessed on that day. */
    public static CountyBook of(String day, Student... pupils) {
        List<Link> links = new ArrayList<>();
        for (Student pupil : pupils) {
            links.add(new Link(
                    POVERTY,
                    links.size() + 1,
                    HardshipCategory.of("POVERTY"),
                    LinkDecision.AUTO,
                    pupil.key(),
                    MatchRule.ID_AND_NAME,
                    List.of(new Evidence(Field.ID, Agreement.EQUAL), new Evidence(Field.NAME, Agreement.EQUAL))));
        }
        return CountyBook.of(
                new AidRequest(
                        Roll.of(List.of(), Arrays.asList(pupils)),
                        List.of(),
                        PACK.pack(),
                        SchoolTerm.parse("2020-AUTUMN"),
                        LocalDate.parse(day)),
                links);
    }

    /** Keeps the pack, as the plugin does before it decides anything. */
    public static void keepPack(AidStore store) {
        new PackStore(store).keep(PACK.pack().digest(), PACK.files(), java.time.Instant.parse("2020-11-01T00:00:00Z"));
    }
}
