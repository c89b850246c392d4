package org.aidroll.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aidroll.api.AidRequest;
import org.aidroll.api.AidRun;
import org.aidroll.api.efile.EFileRequest;
import org.aidroll.api.efile.EFileValidation;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.policy.OpenReason;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.subsidy.SubsidyBasis;
import org.aidroll.engine.AidEngines;

/** The stages of a county, one after another; the same calls that the plugin makes. */
final class CountyStages {
    private final CountySettings settings;
    private final CountyInput input;
    private final PolicyPack pack;
    private final Timings timings;

    CountyStages(CountySettings settings, CountyInput input, PolicyPack pack, Timings timings) {
        this.settings = settings;
        this.input = input;
        this.pack = pack;
        this.timings = timings;
    }

    CountyResult run() throws Exception {
        var basis = new SubsidyBasis(pack, settings.term(), settings.knownDate(), input.fees());
        var request = new AidRequest(
                input.roll(),
                input.registries(),
                input.applications(),
                input.payments(),
                basis,
                settings.assessmentDate(),
                input.rulings(),
                settings.options().listAgeDays());
        AidRun run = timings.of("engine", () -> AidEngines.standard().run(request));
        try (var hands = new Hands()) {
            var ledger = hands.begin(() ->
                    timings.of("main_ledger", () -> AidEngines.mainLedger().lines(request, run)));
            var unaided = hands.begin(() -> timings.of("unaided", () -> AidEngines.unaidedLedger(pack)
                    .cases(run.identified(), run.tiers(), run.entitlements(), run.reconciliation())));
            var statistics = hands.begin(
                    () -> timings.of("statistics", () -> AidEngines.statistics().lines(request, run)));
            var eFiles = timings.of("efiles", () -> eFiles(request, run));
            var alike = hands.begin(() -> new AlikePictures(pack.documents()).in(input.eFiles()));
            var findings = hands.begin(() -> timings.of("findings", () -> findings(basis, run, eFiles)));
            var rosters = hands.begin(() ->
                    timings.of("rosters", () -> AidEngines.paymentRosters().rosters(request, run)));
            var cases = unaided.done();
            List<Finding> found = findings.done();
            var scores = timings.of("error_rates", () -> new CountyScoring(input, request, run).of(found));
            var visits = CountyVisits.of(settings, input, request, run, found);
            return new CountyResult(
                    settings,
                    input,
                    request,
                    run,
                    cases,
                    ledger.done(),
                    statistics.done(),
                    AidEngines.indicators().of(request, run, cases),
                    rosters.done(),
                    eFiles,
                    scores,
                    visits,
                    Stream.of(found, alike.done(), visits.findings(), scores.findings())
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /** What is said of the e-files; nothing of anybody where the folder has none. */
    private EFileValidation eFiles(AidRequest request, AidRun run) {
        return input.absent().contains(CountyFolder.EFILES)
                ? new EFileValidation(List.of(), List.of())
                : AidEngines.eFileValidator()
                        .validate(new EFileRequest(
                                run.identified(),
                                run.tiers(),
                                request.registries(),
                                pack,
                                settings.term(),
                                input.eFiles()));
    }

    /** Everything found, the files first; what two stages say of one pupil stands once. */
    private List<Finding> findings(SubsidyBasis basis, AidRun run, EFileValidation eFiles) {
        List<Finding> all = new ArrayList<>();
        all.addAll(settings.findings());
        all.addAll(CountyOptionsReader.unknownQuotas(settings.options(), pack));
        input.findings().values().forEach(all::addAll);
        Set<String> said = new HashSet<>();
        all.forEach(finding -> said.add(finding.code() + "\n" + finding.subject()));
        run.identified().findings().stream()
                .filter(finding -> finding.subject() == null
                        || finding.location().row() > 0
                        || said.add(finding.code() + "\n" + finding.subject()))
                .forEach(all::add);
        run.tiers().assignments().forEach(assignment -> all.addAll(assignment.findings()));
        for (int i = 0; i < run.entitlements().size(); i++) {
            feesUnknown(run, i, all);
        }
        all.addAll(AidEngines.quotaCheck()
                .check(
                        run.tiers(),
                        run.entitlements(),
                        basis,
                        settings.options().quotas()));
        all.addAll(run.reconciliation().findings());
        all.addAll(eFiles.allFindings());
        return all;
    }

    private static void feesUnknown(AidRun run, int index, List<Finding> all) {
        for (OpenAward open : run.entitlements().open(index)) {
            if (open.reason() == OpenReason.FEE_UNKNOWN) {
                all.add(Finding.of(
                                FindingCode.FEE_UNKNOWN,
                                Location.of(CountyFolder.FEES),
                                open.benefit(),
                                String.join(", ", open.missing()))
                        .about(run.entitlements().student(index).value()));
            }
        }
    }
}
