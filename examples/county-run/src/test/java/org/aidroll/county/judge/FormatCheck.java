package org.aidroll.county.judge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of the format, their headers in order, their closed sets, and no cell that a spreadsheet would run. */
final class FormatCheck implements Check {
    static final Map<String, String> HEADERS = headers();
    private static final Map<String, Set<String>> CLOSED = Map.of(
            "identification.csv decision", Set.of("AUTO", "REVIEW", "NONE"),
            "findings.csv severity", Set.of("CRITICAL", "MAJOR", "MINOR", "INFO"),
            "entitlements.csv payee", Set.of("PUPIL", "GUARDIAN", "SCHOOL"),
            "reconciliation.csv kind", Set.of("OK", "MISSED", "SHORT", "OVER", "DUPLICATE", "EXTRA", "AFTER_LEAVING"),
            "unaided.csv reason",
                    Set.of(
                            "NOT_ENROLLED",
                            "LEFT",
                            "NO_BENEFIT_FOR_STAGE",
                            "AWAITING_ALLOCATION",
                            "LINK_IN_REVIEW",
                            "DUE_NOT_PAID"));

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("identification.csv", "student,registry,registry_row,decision,rule,score,category,findings");
        headers.put("tiers.csv", "student,tier,by_right,priority,reasons");
        headers.put("entitlements.csv", "student,benefit,term,amount,unit,payee,pack,citation");
        headers.put("main_ledger.csv", "student,term,household,category,benefit,amount,paid,paid_on,snapshot");
        headers.put("reconciliation.csv", "student,benefit,term,due,paid,difference,kind");
        headers.put("unaided.csv", "student,category,reason,evidence");
        headers.put("findings.csv", "code,severity,subject,location,message");
        headers.put("error_rates.csv", "school_code,month,n,x,rate,wilson_low,wilson_high,shrunk,p_over,band");
        headers.put("statistics.csv", "level,division,school_code,stage,category,students,aided,amount");
        return headers;
    }

    @Override
    public void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException {
        List<String> headers = new ArrayList<>();
        List<String> widths = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, String> file : HEADERS.entrySet()) {
            CsvRows csv = run.csv(file.getKey());
            if (!String.join(",", csv.header()).equals(file.getValue())) {
                headers.add(file.getKey() + " " + csv.header());
            }
            for (List<String> line : csv.lines()) {
                count += line.size();
                if (line.size() != csv.header().size()) {
                    widths.add(file.getKey() + " " + line);
                }
                line.stream().filter(cell -> !Guard.right(cell)).forEach(cell -> cells.add(file.getKey() + " " + cell));
            }
            csv.rows()
                    .forEach(row -> row.forEach((header, value) -> {
                        Set<String> closed = CLOSED.get(file.getKey() + " " + header);
                        if (closed != null && !closed.contains(value)) {
                            values.add(file.getKey() + " " + header + " " + value);
                        }
                    }));
        }
        verdicts.none("headers of the CSV files", headers, HEADERS.size());
        verdicts.none("every line has a cell for every header", widths, count);
        verdicts.none("cells that are safe from formulas and read back", cells, count);
        verdicts.none("values of closed sets", values, count);
    }
}
