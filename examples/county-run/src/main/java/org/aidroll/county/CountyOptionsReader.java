package org.aidroll.county;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.aidroll.api.finding.Finding;
import org.aidroll.api.finding.FindingCode;
import org.aidroll.api.finding.Location;
import org.aidroll.api.money.Fraction;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.policy.PolicyPack;
import org.aidroll.api.verification.PlanSettings;
import org.aidroll.tabular.Nearest;
import org.jspecify.annotations.Nullable;

/** Reads {@code quotas} and {@code settings} of {@code county.yaml}; a wrong value is a problem, an unknown key a finding. */
final class CountyOptionsReader {
    private static final String QUOTAS = "quotas";
    private static final String SETTINGS = "settings";
    private static final String LIST_AGE = "list_age_days";
    private static final String SEED = "visit_seed";
    private static final String BAD_SHARE = "visit_bad_share";
    private static final String CHANCE = "visit_chance";
    private static final List<String> KNOWN = List.of(LIST_AGE, SEED, BAD_SHARE, CHANCE);
    private static final Location FILE = Location.of(CountySettingsReader.FILE);
    private static final int MOST_DAYS = 100_000;

    private final List<String> problems;
    private final List<Finding> findings = new ArrayList<>();

    /** @param problems takes what is wrong, a line each */
    CountyOptionsReader(List<String> problems) {
        this.problems = problems;
    }

    /** Keys that are not known, with the nearest that are. */
    List<Finding> findings() {
        return findings;
    }

    CountyOptions read(JsonNode tree) {
        Map<String, Long> quotas = new TreeMap<>();
        map(tree, QUOTAS).properties().forEach(entry -> {
            Long places = value(
                    QUOTAS,
                    entry.getKey(),
                    entry.getValue(),
                    "a number of places, 0 or more",
                    text -> from0(Long.parseLong(text)));
            if (places != null) {
                quotas.put(entry.getKey(), places);
            }
        });
        JsonNode settings = map(tree, SETTINGS);
        settings.fieldNames().forEachRemaining(key -> {
            if (!KNOWN.contains(key)) {
                findings.add(unknown(SETTINGS, key, KNOWN));
            }
        });
        var usual = CountyOptions.USUAL;
        Integer days =
                setting(settings, LIST_AGE, "a number of days from 0 to " + MOST_DAYS, CountyOptionsReader::days);
        String seed = setting(settings, SEED, "one line of text", CountyOptionsReader::line);
        return new CountyOptions(
                quotas, days == null ? usual.listAgeDays() : days, seed, plan(settings, usual.visitPlan()));
    }

    private PlanSettings plan(JsonNode settings, PlanSettings usual) {
        Fraction share =
                setting(settings, BAD_SHARE, "a share above 0 and at most 1, such as 5/100", text -> new PlanSettings(
                                Fraction.parse(text), usual.chance())
                        .badShare());
        Fraction chance =
                setting(settings, CHANCE, "a share above 0 and at most 1, such as 95/100", text -> new PlanSettings(
                                usual.badShare(), Fraction.parse(text))
                        .chance());
        return new PlanSettings(share == null ? usual.badShare() : share, chance == null ? usual.chance() : chance);
    }

    /** Benefits that the policy does not have: their places bound nothing. */
    static List<Finding> unknownQuotas(CountyOptions options, PolicyPack pack) {
        var known = pack.benefits().stream().map(Benefit::code).toList();
        return options.quotas().keySet().stream()
                .filter(code -> !known.contains(code))
                .map(code -> unknown(QUOTAS, code, known))
                .toList();
    }

    private static Finding unknown(String map, String key, Collection<String> known) {
        return Finding.of(
                FindingCode.SETTING_UNKNOWN, FILE.column(map), map + "." + key, map + "." + Nearest.to(key, known));
    }

    private JsonNode map(JsonNode tree, String key) {
        JsonNode map = tree.path(key);
        if (!map.isObject() && !map.isMissingNode() && !map.isNull()) {
            problems.add(CountySettingsReader.FILE + ": " + key + " has no keys; each line below it is key: value");
        }
        return map;
    }

    private <T> @Nullable T setting(JsonNode settings, String key, String what, Function<String, T> parser) {
        return settings.hasNonNull(key) ? value(SETTINGS, key, settings.get(key), what, parser) : null;
    }

    private <T> @Nullable T value(String map, String key, JsonNode node, String what, Function<String, T> parser) {
        try {
            return parser.apply(node.asText());
        } catch (IllegalArgumentException notOne) {
            problems.add(
                    CountySettingsReader.FILE + ": " + map + "." + key + ": '" + node.asText() + "' is not " + what);
            return null;
        }
    }

    private static int days(String text) {
        int days = Integer.parseInt(text);
        if (days > MOST_DAYS) {
            throw new IllegalArgumentException(text);
        }
        return (int) from0(days);
    }

    private static long from0(long number) {
        if (number < 0) {
            throw new IllegalArgumentException(Long.toString(number));
        }
        return number;
    }

    private static String line(String text) {
        if (text.isBlank() || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
