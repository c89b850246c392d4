package org.aidroll.county.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No personal number where people look who need none: messages of findings, the summary, the explanations. Personal are
 * all valid identity numbers, and whatever long number stands in the roll or the payments of this county.
 */
final class SecrecyCheck implements Check {
    private static final String NUMBER = "[GJL]?\\d{12,18}[\\dX]";
    private static final Pattern WHOLE = Pattern.compile(NUMBER);
    private static final Pattern STANDING_ALONE = Pattern.compile("(?<![0-9A-Z])" + NUMBER + "(?![0-9A-Z])");
    private static final String WEIGHTED_CHECKS = "10X98765432";

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        Set<String> personal = new HashSet<>();
        for (String file : List.of("roll.csv", "payments.csv")) {
            Path path = county.folder().resolve("in").resolve(file);
            if (Files.exists(path)) {
                GivenText.read(path).cells().stream()
                        .map(String::strip)
                        .filter(cell -> WHOLE.matcher(cell).matches())
                        .forEach(personal::add);
            }
        }
        List<String> shown = new ArrayList<>();
        run.rows("findings.csv").forEach(row -> look(row.getOrDefault("message", ""), "findings.csv", personal, shown));
        look(run.text("summary.json"), "summary.json", personal, shown);
        look(run.text("decisions.jsonl"), "decisions.jsonl", personal, shown);
        verdicts.none("no personal number in messages, summary and explanations", shown, personal.size());
    }

    /** Shows of a number only where it was found, and its first six digits: a judgement is read by people too. */
    private static void look(String text, String where, Set<String> personal, List<String> shown) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        STANDING_ALONE
                .matcher(plain)
                .results()
                .map(found -> found.group())
                .filter(number -> personal.contains(number) || valid(number))
                .forEach(number -> shown.add(where + " " + number.substring(0, 6) + "…"));
    }

    private static boolean valid(String number) {
        if (!number.matches("\\d{17}[\\dX]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return WEIGHTED_CHECKS.charAt(sum % 11) == number.charAt(17);
    }
}
