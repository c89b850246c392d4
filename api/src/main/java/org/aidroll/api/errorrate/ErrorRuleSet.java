package org.aidroll.api.errorrate;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.ledger.ReconciliationKind;
import org.apiguardian.api.API;

/**
 * The rules by which schools are judged, all versions of each.
 *
 * @param id its name
 * @param version its edition
 * @param rules the rules, by id and version
 * @param digest 64 hexadecimal digits over what it says; every notice names it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ErrorRuleSet(String id, String version, List<ErrorRule> rules, String digest) {

    /** Orders the rules. */
    public ErrorRuleSet {
        rules = rules.stream()
                .sorted(Comparator.comparing(ErrorRule::id).thenComparing(ErrorRule::version))
                .toList();
    }

    /** By the rules of one month. */
    public InMonth in(YearMonth month) {
        return new InMonth(this, month);
    }

    @Override
    public String toString() {
        return "ErrorRuleSet[" + id + " " + version + ", " + rules.size() + " rules, " + digest + "]";
    }

    /**
     * The version of each rule that was in force on the first day of a month: what is decided later reaches no month that
     * has begun, so no error of it can be talked down. Rules on trial are among them; they do not score.
     */
    public static final class InMonth {
        private final YearMonth month;
        private final Map<String, ErrorRule> byId = new HashMap<>();
        private final Map<FindingCode, ErrorRule> byFinding = new HashMap<>();
        private final Map<ReconciliationKind, ErrorRule> byPayment = new HashMap<>();

        private InMonth(ErrorRuleSet set, YearMonth month) {
            this.month = month;
            for (ErrorRule rule : set.rules()) {
                if (!rule.effectiveFrom().isAfter(month.atDay(1))) {
                    byId.merge(rule.id(), rule, InMonth::later);
                }
            }
            byId.values().forEach(rule -> {
                rule.findings().forEach(code -> byFinding.put(code, rule));
                rule.payments().forEach(kind -> byPayment.put(kind, rule));
            });
        }

        private static ErrorRule later(ErrorRule one, ErrorRule other) {
            int days = one.effectiveFrom().compareTo(other.effectiveFrom());
            return days > 0 || (days == 0 && one.version() > other.version()) ? one : other;
        }

        /** The month. */
        public YearMonth month() {
            return month;
        }

        /** The rule of that id. */
        public Optional<ErrorRule> rule(String id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** The rule that such a finding breaks. */
        public Optional<ErrorRule> rule(FindingCode code) {
            return Optional.ofNullable(byFinding.get(code));
        }

        /** The rule that such a payment breaks. */
        public Optional<ErrorRule> rule(ReconciliationKind kind) {
            return Optional.ofNullable(byPayment.get(kind));
        }

        /** The rule of that id, or the one that the finding or the payment of that name breaks. */
        public Optional<ErrorRule> named(String name) {
            return rule(name)
                    .or(() -> byFinding.entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(name))
                            .map(Map.Entry::getValue)
                            .findFirst())
                    .or(() -> byPayment.entrySet().stream()
                            .filter(entry -> entry.getKey().name().equals(name))
                            .map(Map.Entry::getValue)
                            .findFirst());
        }
    }
}
