package org.aidroll.api;

import java.time.LocalDate;
import java.util.List;
import org.aidroll.api.identification.IdentificationRequest;
import org.aidroll.api.identification.LinkRuling;
import org.aidroll.api.ledger.Payment;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.roll.FeeSchedule;
import org.aidroll.api.roll.Roll;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.api.term.SchoolTerm;
import org.aidroll.api.tier.Application;
import org.aidroll.api.tier.AssertedCategory;
import org.apiguardian.api.API;

/**
 * What a run works on.
 *
 * @param roll the school roll
 * @param registries the departments' lists
 * @param applications what families applied for
 * @param payments what was paid
 * @param basis the policy, the term, the day of knowledge and the fees
 * @param assessmentDate the day on which the facts are taken
 * @param rulings what people decided about rows of the lists
 * @param listAge after how many days a list counts as old (C06)
 * @param asserted the categories that people assert on a document, where no list gives them
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AidRequest(
        Roll roll,
        List<Registry> registries,
        List<Application> applications,
        List<Payment> payments,
        SubsidyBasis basis,
        LocalDate assessmentDate,
        List<LinkRuling> rulings,
        int listAge,
        List<AssertedCategory> asserted) {

    /** Copies the lists. */
    public AidRequest {
        registries = List.copyOf(registries);
        applications = List.copyOf(applications);
        payments = List.copyOf(payments);
        rulings = List.copyOf(rulings);
        asserted = List.copyOf(asserted);
    }

    /** Where lists alone give categories. */
    public AidRequest(
            Roll roll,
            List<Registry> registries,
            List<Application> applications,
            List<Payment> payments,
            SubsidyBasis basis,
            LocalDate assessmentDate,
            List<LinkRuling> rulings,
            int listAge) {
        this(roll, registries, applications, payments, basis, assessmentDate, rulings, listAge, List.of());
    }

    /** Where lists count as old after the usual time. */
    public AidRequest(
            Roll roll,
            List<Registry> registries,
            List<Application> applications,
            List<Payment> payments,
            SubsidyBasis basis,
            LocalDate assessmentDate,
            List<LinkRuling> rulings) {
        this(
                roll,
                registries,
                applications,
                payments,
                basis,
                assessmentDate,
                rulings,
                IdentificationRequest.USUAL_LIST_AGE);
    }

    /** The same with these categories asserted. */
    public AidRequest withAsserted(List<AssertedCategory> others) {
        return new AidRequest(
                roll, registries, applications, payments, basis, assessmentDate, rulings, listAge, others);
    }

    /** Where people decided nothing about rows of the lists. */
    public AidRequest(
            Roll roll,
            List<Registry> registries,
            List<Application> applications,
            List<Payment> payments,
            SubsidyBasis basis,
            LocalDate assessmentDate) {
        this(roll, registries, applications, payments, basis, assessmentDate, List.of());
    }

    /** With what was known on the day of assessment; no applications, no payments, and nothing known of fees. */
    public AidRequest(
            Roll roll, List<Registry> registries, PolicyPack pack, SchoolTerm term, LocalDate assessmentDate) {
        this(
                roll,
                registries,
                List.of(),
                List.of(),
                new SubsidyBasis(pack, term, assessmentDate, FeeSchedule.none()),
                assessmentDate);
    }
}
