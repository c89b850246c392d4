package org.aidroll.sis.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.aidroll.api.AidRequest;
import org.aidroll.api.identification.Link;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.report.KeptRun;
import org.aidroll.api.report.RunChange;
import org.aidroll.api.roll.Student;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.decision.DecisionService;
import org.aidroll.sis.decision.MatchedLists;
import org.aidroll.sis.roster.CountyBook;
import org.aidroll.sis.store.LinkStore;
import org.jspecify.annotations.Nullable;

/**
 * What is different once a list takes the place of the one before: both runs are made over the same roll and the same facts,
 * one with the links as they are kept and one with those that would be.
 */
public final class Comparing {
    private final Supplier<DecisionService> decisions;
    private final Supplier<LinkStore> links;

    /** A comparison by these decisions, with these links. */
    public Comparing(Supplier<DecisionService> decisions, Supplier<LinkStore> links) {
        this.decisions = decisions;
        this.links = links;
    }

    /**
     * The differences.
     *
     * @param before the list of before; null where there was none
     */
    Differences of(@Nullable Registry before, Registry after, MatchedLists matched) {
        List<Student> students = List.copyOf(matched.identified().roll().students());
        List<Link> linksBefore = links.get().all();
        List<Link> linksAfter = new ArrayList<>(matched.identified().links());
        Set<String> standing = matched.lists().broken();
        linksBefore.stream()
                .filter(link -> standing.contains(link.source().name()))
                .forEach(linksAfter::add);
        AidRequest request = decisions.get().request(students, List.of());
        List<RunChange> changes =
                AidEngines.runComparison().changes(run(request, linksBefore), run(request, linksAfter), Set.of());
        return Differences.of(before, after, linksBefore, linksAfter, students, changes);
    }

    private static KeptRun run(AidRequest request, List<Link> links) {
        return AidEngines.runComparison().keep(CountyBook.run(request, links));
    }
}
