package org.aidroll.sis.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.roll.Fee;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.School;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.Application;

/** What a decision needs beyond roll and lists: the schools, what they charge, what was paid and applied for. */
public final class CountyFacts {
    private final Map<String, School> schools;
    private final List<Fee> fees;
    private final FeeSchedule schedule;
    private final Map<StudentKey, List<Payment>> payments;
    private final Set<SchoolTerm> paidTerms;
    private final Map<StudentKey, List<Application>> applications;
    private final List<Finding> findings;
    private final List<String> broken;

    /**
     * These facts.
     *
     * @param findings what was found in their files
     * @param broken the files that could not be read now; what they said before still stands
     */
    CountyFacts(
            List<School> schools,
            List<Fee> fees,
            List<Payment> payments,
            List<Application> applications,
            List<Finding> findings,
            List<String> broken) {
        this.schools = schools.stream()
                .collect(Collectors.toUnmodifiableMap(School::code, school -> school, (one, two) -> one));
        this.fees = List.copyOf(fees);
        this.schedule = FeeSchedule.of(fees);
        this.payments = payments.stream().collect(Collectors.groupingBy(Payment::student));
        this.paidTerms = payments.stream().map(Payment::term).collect(Collectors.toUnmodifiableSet());
        this.applications = applications.stream().collect(Collectors.groupingBy(Application::student));
        this.findings = List.copyOf(findings);
        this.broken = List.copyOf(broken);
    }

    /** Nothing is known. */
    public static CountyFacts none() {
        return new CountyFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The school of that national code. */
    public Optional<School> school(String code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** Whether any school is known. */
    public boolean knowsSchools() {
        return !schools.isEmpty();
    }

    /** What the schools charge. */
    public FeeSchedule fees() {
        return schedule;
    }

    /** What was paid for the pupil, in the order of the file. */
    public List<Payment> payments(StudentKey student) {
        return payments.getOrDefault(student, List.of());
    }

    /** Whether any payment of that term is known. */
    public boolean knowsPayments(SchoolTerm term) {
        return paidTerms.contains(term);
    }

    /** What the pupil's family applied for. */
    public List<Application> applications(StudentKey student) {
        return applications.getOrDefault(student, List.of());
    }

    /** What was found in the files. */
    public List<Finding> findings() {
        return findings;
    }

    /** The files that could not be read now. */
    public List<String> broken() {
        return broken;
    }

    /** How much is known, for diagnostics. */
    public String summary() {
        return schools.size() + " schools, " + fees.size() + " fees, "
                + payments.values().stream().mapToInt(List::size).sum() + " payments, "
                + applications.values().stream().mapToInt(List::size).sum() + " applications";
    }

    /** Every school that is known. */
    public List<School> allSchools() {
        return List.copyOf(schools.values());
    }

    List<Fee> allFees() {
        return fees;
    }

    /** Every payment that is known. */
    public List<Payment> allPayments() {
        return payments.values().stream().flatMap(List::stream).toList();
    }

    /** Every application that is known. */
    public List<Application> allApplications() {
        return applications.values().stream().flatMap(List::stream).toList();
    }
}
