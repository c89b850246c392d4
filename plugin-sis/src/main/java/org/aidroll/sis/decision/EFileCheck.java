package org.aidroll.sis.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aidroll.api.efile.EFileReport;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.identification.IdentifiedRoll;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistryRecord;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.FamilyMember;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.AssertedCategory;
import org.aidroll.engine.AidEngines;
import org.aidroll.sis.home.EFiles;
import org.aidroll.sis.store.AssertionStore;
import org.aidroll.sis.store.KeptLink;
import org.aidroll.sis.store.LinkStore;

/**
 * Validates one pupil's e-file with those of brothers and sisters, whose documents may serve, and of whoever has a file
 * or a number in common with it: what the validator says of the pupil is what it would say with all e-files of the county.
 */
public final class EFileCheck {
    /** An account that hundreds of pupils have is found with fewer; each is a question to the host's tables. */
    private static final int MOST_RELATED = 40;

    private final Supplier<? extends EFiles> book;
    private final Supplier<List<Registry>> lists;
    private final Function<StudentKey, Optional<Student>> roll;
    private final LinkStore links;
    private final AssertionStore assertions;

    /**
     * @param book the e-files as they are known at the moment it is asked
     * @param lists the departments' lists as they were read last
     * @param roll finds a pupil of the host's roll
     */
    public EFileCheck(
            Supplier<? extends EFiles> book,
            Supplier<List<Registry>> lists,
            Function<StudentKey, Optional<Student>> roll,
            LinkStore links,
            AssertionStore assertions) {
        this.book = book;
        this.lists = lists;
        this.roll = roll;
        this.links = links;
        this.assertions = assertions;
    }

    /**
     * What is said of the pupil's e-file; empty where no e-files are kept, or none is asked of the pupil.
     *
     * @param kept the pupil's links
     * @param applications what the pupil's family applied for
     */
    Optional<EFileReport> of(
            Student student,
            List<KeptLink> kept,
            List<Application> applications,
            PolicyPack pack,
            Assessment assessment) {
        EFiles known = book.get();
        if (!known.isKept()) {
            return Optional.empty();
        }
        List<Link> all = new ArrayList<>(kept.stream().map(KeptLink::link).toList());
        List<Student> students = new ArrayList<>(List.of(student));
        for (StudentKey key : related(known, student, households(all))) {
            find(key).ifPresent(other -> {
                students.add(other);
                links.ofStudent(key).stream().map(KeptLink::link).forEach(all::add);
            });
        }
        var identified = IdentifiedRoll.of(Roll.of(List.of(), students), all, List.of());
        var request = new EFileRequest(
                identified,
                AidEngines.tierAssigner().assign(identified, applications, asserted(students), pack, assessment.date()),
                households(all),
                pack,
                assessment.term(),
                students.stream().flatMap(one -> known.of(one.key()).stream()).toList());
        return AidEngines.eFileValidator()
                .validate(request)
                .report(student.key())
                .map(report -> with(known.findings(student.key()), report));
    }

    private List<AssertedCategory> asserted(List<Student> students) {
        return students.stream()
                .flatMap(one -> assertions.inForce(one.key()).stream())
                .toList();
    }

    private static EFileReport with(List<Finding> ofFiles, EFileReport report) {
        return new EFileReport(
                report.student(),
                report.state(),
                report.slots(),
                Stream.of(ofFiles, report.findings()).flatMap(List::stream).toList());
    }

    /** Whoever may be of the household first: theirs are the documents that serve. */
    private static Set<StudentKey> related(EFiles known, Student student, List<Registry> households) {
        Stream<WrittenId> ofRoll = Stream.concat(
                student.id().stream(),
                student.family().stream().map(FamilyMember::id).flatMap(Optional::stream));
        Stream<WrittenId> ofLists = households.stream()
                .flatMap(list -> list.records().stream())
                .flatMap(row -> Stream.of(row.id(), row.headId(), row.guardianId()))
                .flatMap(Optional::stream);
        Set<StudentKey> related = new LinkedHashSet<>(known.withNumbers(
                Stream.concat(ofRoll, ofLists).map(WrittenId::raw).distinct().toList()));
        known.of(student.key()).ifPresent(file -> related.addAll(known.inCommon(file)));
        related.remove(student.key());
        return new LinkedHashSet<>(related.stream().limit(MOST_RELATED).toList());
    }

    /** A row of the host's that cannot be read must not hide another pupil's panel. */
    private Optional<Student> find(StudentKey key) {
        try {
            return roll.apply(key);
        } catch (AidException unreadable) {
            return Optional.empty();
        }
    }

    /** Of the lists, the households that these links name. */
    private List<Registry> households(List<Link> named) {
        Map<RegistrySource, Set<Integer>> rows = new LinkedHashMap<>();
        for (Link link : named) {
            if (link.isAuto()) {
                rows.computeIfAbsent(link.source(), none -> new HashSet<>()).add(link.row());
            }
        }
        List<Registry> households = new ArrayList<>();
        for (Registry list : lists.get()) {
            Set<Integer> ofList = rows.get(list.source());
            if (ofList != null) {
                households.add(new Registry(list.source(), households(list, ofList)));
            }
        }
        return households;
    }

    private static List<RegistryRecord> households(Registry list, Set<Integer> rows) {
        Set<String> numbers = new HashSet<>();
        Set<String> heads = new HashSet<>();
        for (RegistryRecord row : list.records()) {
            if (rows.contains(row.row())) {
                row.householdNumber().ifPresent(numbers::add);
                row.headId().map(WrittenId::normalised).ifPresent(heads::add);
            }
        }
        return list.records().stream()
                .filter(row -> rows.contains(row.row())
                        || row.householdNumber().filter(numbers::contains).isPresent()
                        || row.headId()
                                .map(WrittenId::normalised)
                                .filter(heads::contains)
                                .isPresent())
                .toList();
    }
}
