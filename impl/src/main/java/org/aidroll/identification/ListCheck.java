package org.aidroll.identification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.identity.ResidentId;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** What a list says against itself: one number under several names; and whether it is old (C06). */
final class ListCheck {
    private final @Nullable LocalDate day;
    private final int oldAfter;

    /** @param day the day on which ages are taken, or null where none is known */
    ListCheck(@Nullable LocalDate day, int oldAfter) {
        this.day = day;
        this.oldAfter = oldAfter;
    }

    List<Finding> check(ListIndex list) {
        List<Finding> findings = new ArrayList<>();
        var source = list.registry().source();
        source.days().ifPresent(days -> {
            long age = day == null ? 0 : ChronoUnit.DAYS.between(days.start(), day);
            if (age > oldAfter) {
                findings.add(Finding.of(
                        FindingCode.LIST_AGED,
                        Location.of(source.name()),
                        days.start().toString(),
                        Long.toString(age)));
            }
        });
        Set<String> several = list.idsOfSeveral();
        if (!several.isEmpty()) {
            for (RegistryRecord row : list.registry().records()) {
                row.id()
                        .flatMap(WrittenId::residentId)
                        .filter(id -> several.contains(id.value()))
                        .map(ResidentId::toString)
                        .ifPresent(masked -> findings.add(Finding.of(
                                FindingCode.ID_TWICE_IN_LIST,
                                Location.of(source.name()).row(row.row()),
                                masked)));
            }
        }
        return findings;
    }
}
