package org.aidroll.county.judge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Holds what a run wrote against the truth of a made county: all that {@code check_county.py} judges, by the same
 * figures, and what the format of the folder promises beyond. Amounts are worked out from the source documents, given
 * the links that the run itself decided, so that matching and calculation are judged apart.
 *
 * <pre>{@code
 * assertThat(CountyJudge.of(county.folder()).withoutRecall().shortfalls(out)).isEmpty();
 * }</pre>
 */
public final class CountyJudge {
    private final Path county;
    private final Scope scope;

    private CountyJudge(Path county, Scope scope) {
        this.county = county;
        this.scope = scope;
    }

    /** A judge of runs of the county in this folder, which holds {@code in/} and {@code truth/}. */
    public static CountyJudge of(Path county) {
        return new CountyJudge(county, new Scope(true, Scope.ALL));
    }

    /** For runs that link by exact number only. False links are judged all the same. */
    public CountyJudge withoutRecall() {
        return new CountyJudge(county, new Scope(false, scope.benefits()));
    }

    /** For runs whose policy has these benefits only. */
    public CountyJudge ofBenefits(Set<String> benefits) {
        return new CountyJudge(county, new Scope(scope.recallJudged(), benefits));
    }

    /** Every line, whether it is ok or falls short. */
    public List<Verdict> judge(Path out) throws IOException {
        CountyFacts facts = CountyFacts.read(county);
        var run = new RunOutput(out);
        var verdicts = new Verdicts();
        for (Check check : List.of(
                new FormatCheck(),
                new LinkCheck(scope),
                new EntitlementCheck(scope),
                new PlantedPaymentCheck(scope),
                new ReconciliationCheck(scope),
                new LedgerCheck(),
                new UnaidedCheck(scope),
                new ErrorRateCheck(),
                new SummaryCheck(),
                new SecrecyCheck())) {
            check.judge(facts, run, verdicts);
        }
        return verdicts.lines();
    }

    /** The lines that fall short; none of a run that is right. */
    public List<Verdict> shortfalls(Path out) throws IOException {
        return judge(out).stream().filter(verdict -> !verdict.ok()).toList();
    }
}
